package dev.parley.article;

/**
 * The order of a list; articles that are equal in it stand newest first.
 *
 * @param by what decides
 * @param direction which end comes first
 */
public record ArticleOrder(By by, Direction direction) {

    public static final ArticleOrder LAST_CHANGED_FIRST = new ArticleOrder(By.CHANGED, Direction.DESCENDING);

    /** What an order goes by. */
    public enum By {
        TITLE("lower(a.title)"),
        STATUS("a.status"),
        DATE("a.publishAt"),
        CHANGED("a.changedAt");

        private final String path;

        By(String path) {
            this.path = path;
        }
    }

    /** Which end of an order comes first. */
    public enum Direction {
        ASCENDING("asc"),
        DESCENDING("desc");

        private final String word;

        Direction(String word) {
            this.word = word;
        }
    }

    String clause() {
        return by.path + " " + direction.word + ", a.id desc";
    }
}
