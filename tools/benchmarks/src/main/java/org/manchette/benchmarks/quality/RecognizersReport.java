package org.manchette.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression;

/**
 * Measures dates against the French specifications of Microsoft Recognizers-Text (MIT), at the
 * precision of a day: dates, stretches of days, feasts.
 *
 * <p>A case is right if for every expected result one of our expressions covers some of its words
 * and means the days of its reading to the future or of that to the past (their ends are exclusive
 * for whole units and inclusive for two days that are named: both are taken). Expected results
 * without a value, and cases that expect nothing, are right if we resolve nothing there. Cases
 * without a reference day are counted by themselves, twice: as of {@link #USUAL}, which most of the
 * others have (nothing in the file says what « hier » is there), and as of the day that {@link
 * ReferenceDays} tells. Each case goes through {@link FrenchAnalyser}, as an article's body does.
 */
final class RecognizersReport {

  private static final List<String> FILES =
      List.of("DateParser.json", "DatePeriodParser.json", "HolidayParser.json");

  private static final LocalDate USUAL = LocalDate.of(2016, 11, 7);
  private static final int LISTED = 600;

  private final DateReader reader;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  private RecognizersReport(DateReader reader) {
    this.reader = reader;
  }

  /** Lines of the report on a reader; with the cases that it misses if {@code listMisses}. */
  static List<String> of(DateReader reader, Path folder, boolean listMisses) throws IOException {
    RecognizersReport report = new RecognizersReport(reader);
    ReferenceDays days = ReferenceDays.read();
    ObjectMapper json = new ObjectMapper();
    for (String file : FILES) {
      String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
      String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
      int number = 0;
      for (JsonNode spec : json.readTree(withoutMark)) {
        number++;
        report.add(file.replace("Parser.json", ""), spec, days.of(file, number));
      }
    }
    List<String> lines = new ArrayList<>(listMisses ? report.misses : List.of());
    report.counts.forEach((name, count) -> lines.add(line(name, count)));
    return lines;
  }

  private static String line(String name, int[] count) {
    return String.format(
        Locale.ROOT,
        "Recognizers %-42s %.3f  (%d of %d)",
        name,
        (double) count[0] / count[1],
        count[0],
        count[1]);
  }

  private void add(String file, JsonNode spec, @Nullable LocalDate recovered) {
    String input = spec.path("Input").asText();
    String reference = spec.path("Context").path("ReferenceDateTime").asText("");
    JudgedWrong.Reason reason = JudgedWrong.reason(input);
    if (reference.isEmpty()) {
      boolean asOfUsual = isRight(spec, reader.read(input, USUAL));
      count("without reference day, as of " + USUAL, asOfUsual);
      count("all, as the files stand", asOfUsual);
      LocalDate day = recovered == null ? USUAL : recovered;
      add("without reference day, " + file, spec, day, reason);
      return;
    }
    boolean supported = !spec.has("NotSupported");
    String group = supported ? "supported" : "unsupported";
    boolean right =
        add(group + ", " + file, spec, LocalDate.parse(reference.substring(0, 10)), reason);
    count("all, as the files stand", right);
    count(group, right);
    if (supported && reason == null) {
      count("supported, without those judged wrong", right);
    }
  }

  private boolean add(
      String group, JsonNode spec, LocalDate day, JudgedWrong.@Nullable Reason reason) {
    List<TemporalExpression> found = reader.read(spec.path("Input").asText(), day);
    boolean right = isRight(spec, found);
    count(group, right);
    count("all, with reference days recovered", right);
    if (reason == null) {
      count("all, without those judged wrong", right);
    }
    if (!right && misses.size() < LISTED) {
      misses.add(miss(group, spec, day, reason, found));
    }
    return right;
  }

  private static String miss(
      String group,
      JsonNode spec,
      LocalDate day,
      JudgedWrong.@Nullable Reason reason,
      List<TemporalExpression> found) {
    return String.format(
        Locale.ROOT,
        "%s | %s | %s | expected %s | found %s%s",
        group,
        day,
        spec.path("Input").asText(),
        expected(spec),
        found.stream().map(e -> e.text() + "=" + e.from() + "/" + e.to()).toList(),
        reason == null ? "" : " | judged wrong: " + reason.text());
  }

  private void count(String group, boolean right) {
    int[] count = counts.computeIfAbsent(group, g -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private static String expected(JsonNode spec) {
    List<String> all = new ArrayList<>();
    for (JsonNode result : spec.path("Results")) {
      all.add(
          result.path("Text").asText()
              + "="
              + result.path("Value").path("FutureResolution")
              + result.path("Value").path("PastResolution"));
    }
    return all.toString();
  }

  private static boolean isRight(JsonNode spec, List<TemporalExpression> found) {
    JsonNode results = spec.path("Results");
    if (results.isEmpty()) {
      return found.isEmpty();
    }
    for (JsonNode result : results) {
      if (found.stream().noneMatch(e -> isRight(result, e))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRight(JsonNode result, TemporalExpression found) {
    int start = result.path("Start").asInt();
    int end = start + result.path("Length").asInt();
    if (found.end() <= start || found.start() >= end) {
      return false;
    }
    JsonNode value = result.path("Value");
    return means(found, value.path("FutureResolution"))
        || means(found, value.path("PastResolution"));
  }

  private static boolean means(TemporalExpression found, JsonNode resolution) {
    if (resolution.isEmpty()) {
      // A season: they give it no days.
      return found.from() != null && resolution.isObject();
    }
    if (resolution.has("date")) {
      String date = resolution.path("date").asText();
      return isDay(date, found.from()) && isDay(date, found.to());
    }
    LocalDate last = found.to();
    String endDate = resolution.path("endDate").asText();
    return isDay(resolution.path("startDate").asText(), found.from())
        && (isDay(endDate, last) || (last != null && isDay(endDate, last.plusDays(1))));
  }

  /** An open side is expected to be open. */
  private static boolean isDay(String expected, @Nullable LocalDate day) {
    return expected.equals(day == null ? "" : day.toString());
  }
}
