package org.manchette.web.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AnalysisView;
import org.manchette.search.api.AnalysisView.ActorMentions;
import org.manchette.search.api.AnalysisView.Quotation;
import org.manchette.search.api.ArticleView;
import org.manchette.web.page.ActorLink;
import org.manchette.web.page.Address;
import org.manchette.web.page.ExportLink;
import org.manchette.web.quotation.QuotationEntry;

/**
 * The page of an article.
 *
 * @param article with its analysis
 */
public record ArticlePage(ArticleView article) {

  private static final String UNDETERMINED = "und";

  /** By its language and by its credits. */
  private static final Set<String> TOLD_ELSEWHERE = Set.of("notFrench", "agencyCredit");

  /** One more is shown as well: a fold for a single line saves nothing. */
  private static final int ACTORS_AT_ONCE = 14;

  private static final double HIGH = 0.8;
  private static final double MEDIUM = 0.6;

  /** The title, marked; empty if there is none. */
  public List<Paragraph> headline() {
    return marked("headline", article.headline());
  }

  /** The standfirst, marked; empty if there is none. */
  public List<Paragraph> description() {
    return marked("description", article.description());
  }

  /** The body, marked. */
  public List<Paragraph> body() {
    return marked("text", article.articleBody());
  }

  /** Language of the text as HTML names it; null if not known. */
  public @Nullable String language() {
    return UNDETERMINED.equals(analysis().language()) ? null : analysis().language();
  }

  /** Kinds of marks that the text has, each to be switched off. */
  public List<String> kinds() {
    Stream<String> actors =
        Stream.of("person", "organisation", "place")
            .filter(
                kind -> analysis().actors().stream().anyMatch(actor -> actor.kind().equals(kind)));
    Stream<String> dates = analysis().dates().isEmpty() ? Stream.of() : Stream.of("date");
    Stream<String> quotations =
        analysis().quotations().isEmpty() ? Stream.of() : Stream.of("quotation");
    return Stream.of(actors, dates, quotations).flatMap(Function.identity()).toList();
  }

  /** Who and what is named, the most salient first. */
  public List<ActorEntry> actors() {
    Set<String> shown =
        Stream.of(headline(), description(), body())
            .flatMap(List::stream)
            .flatMap(paragraph -> paragraph.stretches().stream())
            .flatMap(stretch ->
                Stream.concat(
                    Stream.ofNullable(stretch.anchor()),
                    stretch.pieces().stream().flatMap(piece -> Stream.ofNullable(piece.anchor()))))
            .collect(Collectors.toSet());
    Map<String, String> names = names();
    List<ActorEntry> entries = new ArrayList<>();
    for (int i = 0; i < analysis().actors().size(); i++) {
      ActorMentions actor = analysis().actors().get(i);
      List<Naming> namings = new ArrayList<>();
      for (int j = 0; j < actor.mentions().size(); j++) {
        namings.add(naming(i, j, names));
      }
      List<String> roles = new ArrayList<>();
      for (int j = 0; j < actor.roles().size(); j++) {
        roles.add(roleAnchor(i, j));
      }
      entries.add(ActorEntry.of(actor, namings, roles, shown));
    }
    return entries;
  }

  /** The actors to list at once. */
  public List<ActorEntry> leading() {
    List<ActorEntry> all = actors();
    return all.size() <= ACTORS_AT_ONCE + 1 ? all : all.subList(0, ACTORS_AT_ONCE);
  }

  /** The actors to list on demand. */
  public List<ActorEntry> rest() {
    List<ActorEntry> all = actors();
    return all.subList(leading().size(), all.size());
  }

  /** What days it talks about, in text order, each period once with all that is said for it. */
  public List<NamedPeriod> dates() {
    Map<String, NamedPeriod> dates = new LinkedHashMap<>();
    for (AnalysisView.Date date : analysis().dates()) {
      DateEntry entry = DateEntry.of(date, article.datePublished());
      String key =
          entry.resolved()
              ? date.from() + "/" + date.to() + "/" + date.relation()
              : date.text().toLowerCase(Locale.FRENCH);
      NamedPeriod period =
          dates.computeIfAbsent(key, days -> new NamedPeriod(entry, new ArrayList<>()));
      if (period.wordings().stream().noneMatch(wording -> repeats(wording.date(), date))) {
        period.wordings().add(entry);
      }
    }
    return dates.values().stream()
        .map(period -> new NamedPeriod(period.first(), List.copyOf(period.wordings())))
        .toList();
  }

  /** These days on a line; null if there is none to draw. */
  public @Nullable DateLine dateLine() {
    return DateLine.of(dates(), article.datePublished());
  }

  private static boolean repeats(AnalysisView.Date one, AnalysisView.Date other) {
    return one.text().equalsIgnoreCase(other.text())
        && Objects.equals(one.anchor(), other.anchor());
  }

  /** How far to trust the day of publication: {@code high}, {@code medium} or {@code low}. */
  public String reliability() {
    double reliability = article.datePublishedReliability();
    return reliability >= HIGH ? "high" : reliability >= MEDIUM ? "medium" : "low";
  }

  /** What was odd, but for what the page tells elsewhere. */
  public List<Remark> remarks() {
    return article.warnings().stream()
        .map(Remark::of)
        .filter(remark -> !TOLD_ELSEWHERE.contains(remark.code()))
        .distinct()
        .toList();
  }

  /** Who said what, in text order. */
  public List<Said> quotations() {
    return analysis().quotations().stream()
        .map(quotation -> new Said(quotation, speakerPage(quotation), speakerQuotations(quotation)))
        .toList();
  }

  /** What it is about. */
  public List<TopicEntry> topics() {
    return analysis().topics().stream()
        .map(topic ->
            new TopicEntry(
                topic,
                Address.topic(topic.id()),
                topic.evidence().stream()
                    .map(words -> new EvidenceEntry(words, wordsAnchor(words)))
                    .toList()))
        .toList();
  }

  /** The articles of the same source; null if the source is not known. */
  public @Nullable Address ofSource() {
    return article.source() == null ? null : Address.search().with("source", article.source());
  }

  /** The original on the web; null unless it is an address that a browser may safely open. */
  public @Nullable String original() {
    String url = article.url();
    if (url == null) {
      return null;
    }
    try {
      String scheme = new URI(url).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? url : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The article for reference managers. */
  public List<ExportLink> citations() {
    Address alone = Address.search().with("q", "id:" + article.id());
    return Stream.of("RIS", "BibTeX")
        .map(label -> ExportLink.of(new Address("/export", alone.parameters()), label))
        .toList();
  }

  private AnalysisView analysis() {
    return article.analysis();
  }

  private List<Paragraph> marked(String field, @Nullable String text) {
    if (text == null) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    List<RoleSpan> roles = new ArrayList<>();
    Map<String, String> names = names();
    for (int i = 0; i < analysis().actors().size(); i++) {
      ActorMentions actor = analysis().actors().get(i);
      for (int j = 0; j < actor.mentions().size(); j++) {
        AnalysisView.Mention mention = actor.mentions().get(j);
        if (mention.field().equals(field)) {
          marks.add(new Mark(mention.start(), mention.end(), naming(i, j, names), null));
        }
      }
      for (int j = 0; j < actor.roles().size(); j++) {
        AnalysisView.Role role = actor.roles().get(j);
        // An older analysis does not say where.
        if (field.equals(role.field())) {
          roles.add(new RoleSpan(role.start(), role.end(), roleAnchor(i, j)));
        }
      }
    }
    for (AnalysisView.Topic topic : analysis().topics()) {
      for (AnalysisView.Evidence words : topic.evidence()) {
        if (words.field().equals(field) && roleAround(words) == null) {
          roles.add(new RoleSpan(words.start(), words.end(), wordsAnchor(words)));
        }
      }
    }
    for (AnalysisView.Date date : analysis().dates()) {
      if (date.field().equals(field)) {
        marks.add(
            new Mark(date.start(), date.end(), null, DateEntry.of(date, article.datePublished())));
      }
    }
    List<QuotationSpan> quotations =
        analysis().quotations().stream()
            .filter(quotation -> quotation.field().equals(field))
            .map(quotation ->
                new QuotationSpan(
                    quotation.start(),
                    quotation.end(),
                    QuotationEntry.anchor(field, quotation.start()),
                    speaker(quotation)))
            .toList();
    return MarkedText.cut(text, quotations, roles, marks);
  }

  private Naming naming(int actor, int mention, Map<String, String> names) {
    ActorMentions named = analysis().actors().get(actor);
    AnalysisView.Mention place = named.mentions().get(mention);
    return new Naming(
        named,
        Why.of(place.reason(), place.text(), names),
        "mention-" + (actor + 1) + "-" + (mention + 1));
  }

  /** The same words can speak for several topics; those inside a role lead to the whole role. */
  private String wordsAnchor(AnalysisView.Evidence words) {
    String role = roleAround(words);
    return role != null ? role : "words-" + words.field() + "-" + words.start() + "-" + words.end();
  }

  private @Nullable String roleAround(AnalysisView.Evidence words) {
    List<ActorMentions> actors = analysis().actors();
    for (int i = 0; i < actors.size(); i++) {
      List<AnalysisView.Role> roles = actors.get(i).roles();
      for (int j = 0; j < roles.size(); j++) {
        AnalysisView.Role role = roles.get(j);
        if (words.field().equals(role.field())
            && role.start() <= words.start()
            && words.end() <= role.end()) {
          return roleAnchor(i, j);
        }
      }
    }
    return null;
  }

  private static String roleAnchor(int actor, int role) {
    return "role-" + (actor + 1) + "-" + (role + 1);
  }

  private Map<String, String> names() {
    return analysis().actors().stream()
        .collect(Collectors.toMap(ActorMentions::id, ActorMentions::name, (one, other) -> one));
  }

  private static @Nullable String speaker(Quotation quotation) {
    AnalysisView.Speaker speaker = quotation.speaker();
    if (speaker == null) {
      return null;
    }
    return speaker.name() == null ? speaker.text() : speaker.name();
  }

  private static @Nullable Address speakerPage(Quotation quotation) {
    AnalysisView.Speaker speaker = quotation.speaker();
    if (speaker == null || speaker.actorId() == null) {
      return null;
    }
    String name = speaker.name() == null ? speaker.text() : speaker.name();
    return ActorLink.to(speaker.actorId(), name);
  }

  private static @Nullable Address speakerQuotations(Quotation quotation) {
    AnalysisView.Speaker speaker = quotation.speaker();
    return speaker == null || speaker.actorId() == null || ActorLink.onlyHere(speaker.actorId())
        ? null
        : Address.quotations().with("speaker", speaker.actorId());
  }

  /**
   * A quotation.
   *
   * @param page of the speaker; null if nobody known
   * @param all quotations of the speaker; null if the archive does not know who it is
   */
  public record Said(Quotation quotation, @Nullable Address page, @Nullable Address all) {

    /** Who is given as its source; null when the text does not say. */
    public @Nullable String speaker() {
      return ArticlePage.speaker(quotation);
    }
  }

  /** A topic with its page and the words that speak for it. */
  public record TopicEntry(AnalysisView.Topic topic, Address page, List<EvidenceEntry> evidence) {}

  /**
   * Words that speak for a topic.
   *
   * @param anchor identity in the page of the place where they stand first
   */
  public record EvidenceEntry(AnalysisView.Evidence words, String anchor) {}
}
