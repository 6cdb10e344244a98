package dev.parley.article.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two texts line by line, each line marked if the other text doesn't have it in that place.
 *
 * @param left the lines of the first text
 * @param right the lines of the second text
 */
record LineDifference(List<Line> left, List<Line> right) {

    // The table of a longest common subsequence grows with the product of the lengths.
    private static final long LARGEST_TABLE = 4_000_000;

    /** A line, and whether it differs. */
    record Line(String text, boolean changed) {}

    static LineDifference between(String left, String right) {
        var a = left.split("\n", -1);
        var b = right.split("\n", -1);
        var start = 0;
        while (start < a.length && start < b.length && a[start].equals(b[start])) {
            start++;
        }
        var end = 0;
        while (end < a.length - start
                && end < b.length - start
                && a[a.length - 1 - end].equals(b[b.length - 1 - end])) {
            end++;
        }
        var kept = common(Arrays.copyOfRange(a, start, a.length - end), Arrays.copyOfRange(b, start, b.length - end));
        return new LineDifference(marked(a, start, end, kept.left()), marked(b, start, end, kept.right()));
    }

    private static List<Line> marked(String[] lines, int start, int end, Set<Integer> kept) {
        var marked = new ArrayList<Line>(lines.length);
        for (var i = 0; i < lines.length; i++) {
            var inMiddle = i >= start && i < lines.length - end;
            marked.add(new Line(lines[i], inMiddle && !kept.contains(i - start)));
        }
        return List.copyOf(marked);
    }

    private record Kept(Set<Integer> left, Set<Integer> right) {}

    private static Kept common(String[] a, String[] b) {
        var kept = new Kept(new HashSet<>(), new HashSet<>());
        if ((long) a.length * b.length > LARGEST_TABLE) {
            return kept;
        }
        var longest = new int[a.length + 1][b.length + 1];
        for (var i = a.length - 1; i >= 0; i--) {
            for (var j = b.length - 1; j >= 0; j--) {
                longest[i][j] =
                        a[i].equals(b[j]) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i].equals(b[j])) {
                kept.left().add(i++);
                kept.right().add(j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }
}
