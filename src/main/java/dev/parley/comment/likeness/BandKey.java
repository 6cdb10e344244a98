package dev.parley.comment.likeness;

import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record BandKey(long band, UUID commentId) {}
