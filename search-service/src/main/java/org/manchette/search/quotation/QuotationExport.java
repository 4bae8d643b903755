package org.manchette.search.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.QuotationResponse.Speaker;
import org.manchette.search.export.Column;
import org.manchette.search.export.ExportFormat;
import org.manchette.search.export.Exports;
import org.manchette.search.export.Shape;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Exports all quotations of a search. */
@ApplicationScoped
class QuotationExport {

  private static final String NAME = "quotations";

  private static final Shape<Line> SHAPE =
      Shape.table(
          List.of(
              new Column<>("id", line -> line.quotation.id()),
              new Column<>("text", line -> line.quotation.text()),
              new Column<>("direct", line -> line.quotation.direct()),
              new Column<>("verb", line -> line.quotation.verb()),
              new Column<>("speaker", line -> line.quotation.speaker()),
              new Column<>("speakerName", Line::speakerName),
              new Column<>("speakerWords", line -> line.quotation.speakerWords()),
              new Column<>("about", line -> line.quotation.about()),
              new Column<>("aboutNames", line -> line.named(line.quotation.about())),
              new Column<>("articleId", line -> line.quotation.articleId()),
              new Column<>("headline", line -> line.quotation.headline()),
              new Column<>("datePublished", line -> line.quotation.datePublished()),
              new Column<>("source", line -> line.quotation.source()),
              new Column<>("topics", line -> line.quotation.topics()),
              new Column<>("topicNames", line -> line.named(line.quotation.topics())),
              new Column<>("field", line -> line.quotation.field()),
              new Column<>("start", line -> line.quotation.start()),
              new Column<>("end", line -> line.quotation.end()),
              new Column<>("confidence", line -> line.quotation.confidence())));

  static final List<ExportFormat> FORMATS = SHAPE.formats();

  private final QuotationIndex index;
  private final Vocabulary vocabulary;
  private final Exports exports;

  QuotationExport(QuotationIndex index, Vocabulary vocabulary, Exports exports) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.exports = exports;
  }

  private record Line(FoundQuotation quotation, Map<String, Named> names) {

    @Nullable String speakerName() {
      Speaker speaker = QuotationSearch.speaker(quotation, names);
      return speaker == null ? null : speaker.name();
    }

    List<String> named(List<String> ids) {
      return Vocabulary.named(ids, names);
    }
  }

  /**
   * The answer that streams the quotations of a search.
   *
   * @param asked its parameters as the caller sent them
   */
  Response export(
      QuotationCriteria criteria, Map<String, List<String>> asked, ExportFormat format) {
    return exports.answer(
        new Exports.Export<>(
            NAME,
            asked,
            criteria.query().written(),
            () -> index.all(criteria).map(this::lines),
            SHAPE),
        format);
  }

  private List<Line> lines(List<FoundQuotation> page) {
    Set<String> ids = new HashSet<>();
    page.forEach(quotation -> QuotationSearch.addIds(ids, quotation));
    Map<String, Named> names = vocabulary.names(ids);
    return page.stream().map(quotation -> new Line(quotation, names)).toList();
  }
}
