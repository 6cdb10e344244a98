package dev.parley.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Shows an image as a link to it under its description, or inside a link as its description alone. */
final class ImagesAsLinks extends AbstractVisitor implements PostProcessor {

    @Override
    public Node process(Node document) {
        document.accept(new ImagesAsLinks());
        return document;
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(image.getDestination()));
        }
        if (isInsideLink(image)) {
            moveChildren(image, image);
        } else {
            var link = new Link(image.getDestination(), image.getTitle());
            image.insertBefore(link);
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                link.appendChild(child);
            }
        }
        image.unlink();
    }

    private static void moveChildren(Node from, Node before) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            before.insertBefore(child);
        }
    }

    private static boolean isInsideLink(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
