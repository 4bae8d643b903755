package org.manchette.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says. The component names are those of the JSON contract.
 *
 * @param id the id of the submitted article, null when it had none
 * @param language ISO 639-1 code of the body's language, {@code und} when it cannot be told, and
 *     read as French then; of any other language only {@code words} and {@code warnings} are filled
 * @param words number of words of the body
 * @param actors persons, organisations and places, the most salient first
 * @param dates temporal expressions in text order
 * @param quotations words given as someone's own, in text order
 * @param topics IPTC Media Topics and topics of the site's own with all above them, the leading first,
 *     then the best supported
 * @param credits agencies that the text credits (« (AFP) », « avec Reuters »), by the names that
 *     they go by, in text order, each once
 * @param warnings what was odd in the text, each a code, where it has a place followed by {@code
 *     @offset} in the body ({@code unbalancedQuote@1820}); {@code notFrench} when the language is
 *     known and not French
 */
public record Analysis(
    @Nullable String id,
    String language,
    int words,
    List<Actor> actors,
    List<TemporalExpression> dates,
    List<Quotation> quotations,
    List<Topic> topics,
    List<String> credits,
    List<String> warnings) {

  public Analysis {
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
    quotations = List.copyOf(quotations);
    topics = List.copyOf(topics);
    credits = List.copyOf(credits);
    warnings = List.copyOf(warnings);
  }
}
