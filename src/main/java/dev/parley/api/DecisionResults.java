package dev.parley.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of each comment, in the order in which they were named. */
@Schema(name = "DecisionResults")
record DecisionResults(List<DecisionResult> results) {}
