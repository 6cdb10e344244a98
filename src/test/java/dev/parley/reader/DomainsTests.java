package dev.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moderators learn of an address. */
class DomainsTests {

    private final Domains domains = new Domains();

    @ParameterizedTest
    @CsvSource({
        "ann@gmail.com, FREE_MAIL",
        "ann@GMail.COM, FREE_MAIL",
        "ann@mailinator.com, DISPOSABLE",
        "ann@some.mailinator.com, DISPOSABLE",
        "ann@notgmail.com, OWN",
        "ann@gmail.com.example.org, OWN",
        "ann@bücher.example, OWN",
    })
    void anAddressIsOfTheClassOfItsDomain(String address, DomainClass expected) {
        assertThat(domains.classOf(EmailAddress.parse(address).orElseThrow())).isEqualTo(expected);
    }
}
