package dev.parley.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** Something that the person may not do. */
@ParentLayout(MainLayout.class)
@PageTitle("Not allowed")
@AnonymousAllowed
class ForbiddenView extends Composite<ErrorPage> implements HasErrorParameter<AccessDeniedException> {

    @Override
    protected ErrorPage initContent() {
        return new ErrorPage(
                "This is not yours to do", "Your roles don’t let you do this. Ask an administrator if they should.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
