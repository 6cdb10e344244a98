package dev.parley.moderation.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.corpora.Corpora;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Learns from the comments of two videos and tells spam under a third, on real comments that people labelled. */
class UnseenVideosTests {

    private static final List<String> VIDEOS = List.of("psy", "katyperry", "lmfao");

    @ParameterizedTest
    @ValueSource(strings = {"psy", "katyperry", "lmfao"})
    void spamUnderAVideoNeverSeenIsCaught(String unseen) {
        var train = VIDEOS.stream()
                .filter(video -> !video.equals(unseen))
                .flatMap(UnseenVideosTests::examples)
                .toList();
        var evaluation = Evaluation.of(train, examples(unseen).toList());
        assertThat(evaluation.auc()).isGreaterThanOrEqualTo(0.985);
        assertThat(evaluation.spamCaught()).isGreaterThanOrEqualTo(0.88);
        assertThat(evaluation.expectedCalibrationError()).isLessThan(0.08);
    }

    private static Stream<Example> examples(String video) {
        return LabelledFile.read(Corpora.path("comment-spam/youtube-" + video + ".csv")).stream();
    }
}
