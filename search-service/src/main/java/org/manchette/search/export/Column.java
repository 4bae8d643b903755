package org.manchette.search.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A named value of a record, for formats that are alike for all records.
 *
 * @param value a {@link String}, a {@link Number}, a {@link Boolean}, a day, a list of strings, or
 *     null for none
 */
public record Column<R>(String name, Function<R, ? extends @Nullable Object> value) {}
