package dev.parley.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An address that names no view, or one that the person may not open. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found")
@AnonymousAllowed
class NotFoundView extends Composite<ErrorPage> implements HasErrorParameter<NotFoundException> {

    @Override
    protected ErrorPage initContent() {
        return new ErrorPage("There is no such view", "The address may be mistyped, or what it named is gone.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
