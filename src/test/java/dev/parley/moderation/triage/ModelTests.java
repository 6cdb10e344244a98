package dev.parley.moderation.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What is known before anything was decided, and how it is kept and explained. */
class ModelTests {

    private static final LinearModel MODEL = Trainer.fromPriorAlone().model();
    private static final CommentText SPAM =
            CommentText.of("Buy cheap watches at http://watches.example and subscribe to my channel!");
    private static final CommentText HAM =
            CommentText.of("I disagree with the second paragraph, the numbers are older than that.");

    @Test
    void thePriorTellsBlatantSpamFromAComment() {
        assertThat(MODEL.probability(SPAM)).isGreaterThan(0.9);
        assertThat(MODEL.probability(HAM)).isLessThan(0.1);
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        assertThat(ModelBytes.of(Trainer.fromPriorAlone().model())).isEqualTo(ModelBytes.of(MODEL));
    }

    @Test
    void aModelThatWasWrittenAndReadScoresTheSame() {
        var again = ModelBytes.read(ModelBytes.of(MODEL));
        assertThat(again.probability(SPAM)).isEqualTo(MODEL.probability(SPAM));
        assertThat(again.probability(HAM)).isEqualTo(MODEL.probability(HAM));
    }

    @Test
    void brokenBytesAreRecognised() {
        var bytes = ModelBytes.of(MODEL);
        var flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 0x55;
        assertBroken(flipped);
        assertBroken(Arrays.copyOf(bytes, bytes.length / 2));
        assertBroken(new byte[0]);
        assertBroken("not a model at all".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theWeightiestReasonsAreGivenInWords() {
        var reasons = Explanation.of(MODEL, SPAM, 4);
        assertThat(reasons).hasSizeBetween(2, 4).allMatch(reason -> reason.weight() > 0);
        assertThat(reasons.stream().map(Evidence::words)).anyMatch(words -> words.contains("channel"));
        assertThat(reasons)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Evidence::weight).reversed());
    }

    @Test
    void aTextWithoutWordsHasAScoreToo() {
        assertThat(MODEL.probability(CommentText.of(""))).isBetween(0.0, 1.0);
        assertThat(Explanation.of(MODEL, CommentText.of("👍"), 4)).hasSizeLessThan(5);
    }

    private static void assertBroken(byte[] bytes) {
        assertThatExceptionOfType(BrokenModel.class).isThrownBy(() -> ModelBytes.read(bytes));
    }
}
