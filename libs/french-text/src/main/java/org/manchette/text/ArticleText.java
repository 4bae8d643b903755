package org.manchette.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as it was submitted, before any repair.
 *
 * @param id given back unchanged in the analysis; null when the caller has none
 * @param headline the title; null when there is none
 * @param description the standfirst; null when there is none
 * @param text the body; may be empty, may hold any UTF-16, lone surrogates included
 * @param publishedOn the day of publication, by which relative dates are resolved; null leaves them
 *     unresolved
 */
public record ArticleText(
    @Nullable String id,
    @Nullable String headline,
    @Nullable String description,
    String text,
    @Nullable LocalDate publishedOn) {

  /** The submitted value of a field, empty where there is none. */
  public String field(TextField field) {
    String value =
        switch (field) {
          case HEADLINE -> headline;
          case DESCRIPTION -> description;
          case TEXT -> text;
        };
    return value == null ? "" : value;
  }
}
