package dev.parley.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.account.AccountRow;
import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator at the accounts. */
@DatabaseTest
class AccountsViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void anAdministratorSignsIn() {
        newsroom.signIn(newsroom.staff("Ann", Role.ADMINISTRATOR));
    }

    @Test
    void seesAllAccountsByName() {
        newsroom.moderator("Mo");

        navigate(AccountsView.class);

        assertThat(rows()).extracting(AccountRow::name).containsExactly("Ann", "Mo");
    }

    @Test
    void makesAnAccount() {
        navigate(AccountsView.class);
        click("New account");
        fill("ed@staff.example", "Ed", "a long enough password");
        roles().setValue(Set.of(Role.EDITOR));

        click("Create account");

        assertThat(accounts.require("ed@staff.example").roles()).containsExactly(Role.EDITOR);
        assertThat(rows()).extracting(AccountRow::name).contains("Ed");
    }

    @Test
    void isToldBesideTheFieldWhatIsWrong() {
        navigate(AccountsView.class);
        click("New account");
        fill("ed@staff.example", "Ed", "too short");
        roles().setValue(Set.of(Role.EDITOR));

        click("Create account");

        var password = find(PasswordField.class).single();
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).contains("at least 12");
        assertThat(accounts.count()).isEqualTo(1);
    }

    private void fill(String email, String name, String password) {
        test(find(EmailField.class).single()).setValue(email);
        test(find(TextField.class).withCaption("Name").single()).setValue(name);
        test(find(PasswordField.class).single()).setValue(password);
    }

    private void click(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private List<AccountRow> rows() {
        return find(Grid.class).single().getListDataView().getItems().toList();
    }
}
