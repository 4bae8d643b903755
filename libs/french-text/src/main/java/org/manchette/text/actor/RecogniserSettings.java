package org.manchette.text.actor;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;

/**
 * What a recogniser with a model of the site's own is told.
 *
 * @param model the file of the model
 * @param tokenizer the file that says how the model cuts words; null for the one beside the model
 * @param labels what the labels of the model name, without prefixes ({@code PER} for {@code B-PER}
 *     and {@code I-PER}), case ignored; labels that are left out name nothing. Empty for the usual
 *     ones
 * @param maxTokens sub-tokens of the longest text that the model reads at once, its special tokens
 *     included
 * @param threads for one call of the model; 0 for one per processor
 * @param batch texts that the model reads in one call, at least 1
 */
public record RecogniserSettings(
    Path model,
    @Nullable Path tokenizer,
    Map<String, ActorKind> labels,
    int maxTokens,
    int threads,
    int batch) {

  public RecogniserSettings {
    labels = Map.copyOf(labels);
  }
}
