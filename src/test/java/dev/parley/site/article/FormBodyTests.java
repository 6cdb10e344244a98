package dev.parley.site.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How what browsers and others send is read. */
class FormBodyTests {

    @Test
    void fieldsAreDecoded() {
        var body = body("comment=a+b%20c%2B%26%3D&author=Zo%C3%AB&empty=&none");

        assertThat(body.value("comment")).isEqualTo("a b c+&=");
        assertThat(body.value("author")).isEqualTo("Zoë");
        assertThat(body.value("empty")).isEmpty();
        assertThat(body.value("none")).isEmpty();
        assertThat(body.value("missing")).isEmpty();
        assertThat(body.isLegible()).isTrue();
    }

    @Test
    void ofAFieldThatComesTwiceTheFirstCounts() {
        assertThat(body("a=1&a=2").value("a")).isEqualTo("1");
    }

    @Test
    void whatIsNoEscapeStandsForItself() {
        assertThat(body("a=100%&b=%zz&c=%4").value("a")).isEqualTo("100%");
        assertThat(body("a=100%&b=%zz&c=%4").value("b")).isEqualTo("%zz");
        assertThat(body("a=100%&b=%zz&c=%4").value("c")).isEqualTo("%4");
        assertThat(body("a=%41").value("a")).isEqualTo("A");
    }

    @Test
    void whatIsNotUtf8IsMarkedAndTold() {
        var latin1 = new FormBody("a=café".getBytes(ISO_8859_1));
        assertThat(latin1.value("a")).isEqualTo("caf\uFFFD");
        assertThat(latin1.isLegible()).isFalse();

        var surrogate = body("a=x%ED%A0%80y");
        assertThat(surrogate.value("a")).startsWith("x\uFFFD").endsWith("y");
        assertThat(surrogate.isLegible()).isFalse();
    }

    @Test
    void nothingAtAllIsAnEmptyForm() {
        assertThat(body("").value("a")).isEmpty();
        assertThat(body("&&=&=x&").value("a")).isEmpty();
    }

    private static FormBody body(String text) {
        return new FormBody(text.getBytes(US_ASCII));
    }
}
