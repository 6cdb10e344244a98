package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.settings.SiteProperties;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What a command says that can't do what it was asked for. */
class FailureTests {

    @Test
    void aDatabaseThatIsOutOfReachIsNamedAsSuch() {
        var refused = new SQLException("Communications link failure\n\nThe last packet …");
        refused.initCause(new ConnectException("Connection refused"));

        assertThat(Failure.inOneLine(new IllegalStateException("Bean x can't be made", refused)))
                .isEqualTo("The database can't be used: Connection refused");
    }

    @Test
    void aCauseThatSaysNothingIsPassedOver() {
        var unreadable = new SQLException("IO Exception: parley.mv.db", new EOFException());

        assertThat(Failure.inOneLine(unreadable)).isEqualTo("The database can't be used: IO Exception: parley.mv.db");
    }

    @Test
    void whatIsWordedForPeopleIsSaidAsItIs() {
        var worded = new UncheckedIOException("The keys in /x can't be listed", new IOException("/x"));

        assertThat(Failure.inOneLine(new IllegalStateException("Bean x can't be made", worded)))
                .isEqualTo("The keys in /x can't be listed");
    }

    @Test
    void aFailureWithoutAMessageIsCalledByItsName() {
        assertThat(Failure.inOneLine(new ArrayStoreException())).isEqualTo("ArrayStoreException");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parley.site.time-zone | Mars/Base | The setting parley.site.time-zone can't be used: Unknown time-zone ID: Mars/Base
            parley.site.title     | ' '       | A setting can't be used: parley.site.title must not be blank
            """)
    void aSettingThatIsNotUnderstoodIsNamed(String setting, String value, String told) {
        assertThat(Failure.inOneLine(failureOf(setting, value))).startsWith(told);
    }

    private static Throwable failureOf(String setting, String value) {
        var application = new SpringApplication(Settings.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(setting, value, "logging.level.root", "off"));
        try (var started = application.run()) {
            throw new AssertionError("It started with " + setting + "=" + value);
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SiteProperties.class)
    static class Settings {}
}
