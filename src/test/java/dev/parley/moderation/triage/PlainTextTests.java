package dev.parley.moderation.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void invisibleCharactersWideLettersAndAccentsAreNoDisguise() {
        assertThat(PlainText.of("Ｓｕｂ\u200Bscr\u00ADíbe\uFEFF").folded()).isEqualTo("subscribe");
    }

    @Test
    void markupAndEntitiesAreTakenOff() {
        assertThat(PlainText.of("<b>Tom &amp;amp; Ann</b><br>it&#39;s").folded().strip())
                .isEqualTo("tom & ann \nit's");
    }

    @Test
    void aLinkKeepsWhereItLeadsUnlessItsTextSaysIt() {
        assertThat(PlainText.of("<a href=\"http://pills.example/x\">here</a>").folded())
                .contains("here", "http://pills.example/x");
        assertThat(PlainText.of("<a href=\"http://video.example/watch?v=1&t=2m\">2:19</a>")
                        .folded()
                        .strip())
                .isEqualTo("2:19");
    }

    @Test
    void capitalsStayForWhatTheySayAboutStyle() {
        assertThat(PlainText.of("LOOK").shown()).isEqualTo("LOOK");
        assertThat(PlainText.of("LOOK").folded()).isEqualTo("look");
    }

    @Test
    void aLongTextKeepsItsBeginningAndItsEnd() {
        var text = PlainText.of("begin " + "x".repeat(10_000) + " end").folded();
        assertThat(text).startsWith("begin").endsWith("end");
        assertThat(text.length()).isLessThan(3_100);
    }
}
