package org.manchette.search.actor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorView.Alias;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.ActorView.ExternalId;
import org.manchette.search.api.ActorView.Office;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.article.ArticleSearch;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.quotation.QuotationSearch;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Gathers what the authority and the archive know of an actor. */
@ApplicationScoped
class ActorProfile {

  private static final Logger LOG = Logger.getLogger(ActorProfile.class);

  private static final String PROVISIONAL = "provisional";

  private final SearchMapping mapping;
  private final ObjectMapper json;
  private final FacetedSearch search;
  private final ArticleSearch articles;
  private final RoleHistory roles;
  private final Company company;
  private final QuotationSearch quotations;
  private final Vocabulary vocabulary;
  private final SearchConfig config;

  ActorProfile(
      SearchMapping mapping,
      ObjectMapper json,
      FacetedSearch search,
      ArticleSearch articles,
      RoleHistory roles,
      Company company,
      QuotationSearch quotations,
      Vocabulary vocabulary,
      SearchConfig config) {
    this.mapping = mapping;
    this.json = json;
    this.search = search;
    this.articles = articles;
    this.roles = roles;
    this.company = company;
    this.quotations = quotations;
    this.vocabulary = vocabulary;
    this.config = config;
  }

  /** The actor of an id; empty if neither the register nor an article knows it. */
  Optional<ActorView> of(String id, Limits limits) {
    return Facet.ofId(id).filter(Facet::ofActors).flatMap(kind -> of(kind, id, limits));
  }

  private Optional<ActorView> of(Facet kind, String id, Limits limits) {
    ActorDocument registered = registered(id);
    // One more, because the actor is the most frequent of its own kind.
    FacetedSearch.Found found =
        search.having(
            kind, id, limits.newest(), 1 + Math.max(config.companyCandidates(), limits.company()));
    if (registered == null && found.total() == 0) {
      return Optional.empty();
    }
    KnownFacts facts = facts(registered);
    long own = found.having(kind, id);
    Map<Facet, List<Companion>> beside = company.of(id, own, found, limits.company());
    return Optional.of(
        new ActorView(
            id,
            kind.parameter(),
            registered == null ? Vocabulary.readable(id) : registered.name(),
            aliases(registered, facts),
            registered == null ? null : registered.description(),
            registered == null ? null : registered.wikidataId(),
            externalIds(registered),
            registered == null ? PROVISIONAL : registered.origin(),
            facts.from(),
            facts.to(),
            offices(facts),
            own,
            found.first(),
            found.last(),
            roles.of(kind, id, limits.roles()),
            ArticleSearch.histogram(found.published()),
            beside.getOrDefault(Facet.PERSON, List.of()),
            beside.getOrDefault(Facet.ORGANISATION, List.of()),
            beside.getOrDefault(Facet.PLACE, List.of()),
            topics(found, limits.company()),
            quotations.by(id, limits.quotations()),
            quotations.about(id, limits.quotations()),
            articles.named(found.hits())));
  }

  private @Nullable ActorDocument registered(String id) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(ActorDocument.class)
          .select(ActorDocument.class)
          .where(f -> f.id().matching(id))
          .fetchSingleHit()
          .orElse(null);
    }
  }

  private KnownFacts facts(@Nullable ActorDocument registered) {
    if (registered == null || registered.entry() == null) {
      return KnownFacts.NONE;
    }
    try {
      return json.readValue(registered.entry(), KnownFacts.class);
    } catch (JsonProcessingException e) {
      // The rest of the page is right without it.
      LOG.warnf("The entry of %s cannot be read: %s", registered.id(), e.getOriginalMessage());
      return KnownFacts.NONE;
    }
  }

  private static List<Alias> aliases(@Nullable ActorDocument registered, KnownFacts facts) {
    if (registered == null) {
      return List.of();
    }
    Set<Alias> aliases = new LinkedHashSet<>();
    Set<String> known = new HashSet<>(Set.of(registered.name()));
    for (KnownFacts.Alias alias : facts.aliasesOrNone()) {
      // The authority lists the preferred name among them where it is ambiguous.
      if (alias.name() != null && !alias.name().equals(registered.name())) {
        aliases.add(
            new Alias(alias.name(), alias.language(), alias.from(), alias.to(), alias.ambiguous()));
        known.add(alias.name());
      }
    }
    registered.aliases().stream()
        .filter(known::add)
        .forEach(name -> aliases.add(new Alias(name, null, null, null, false)));
    return List.copyOf(aliases);
  }

  private static List<ExternalId> externalIds(@Nullable ActorDocument registered) {
    return registered == null
        ? List.of()
        : registered.externalIds().stream()
            .map(id -> {
              int colon = id.indexOf(':');
              return new ExternalId(
                  colon < 0 ? "" : id.substring(0, colon), id.substring(colon + 1));
            })
            .toList();
  }

  private static List<Office> offices(KnownFacts facts) {
    Comparator<LocalDate> unknownLast = Comparator.nullsLast(Comparator.naturalOrder());
    return facts.officesOrNone().stream()
        .filter(office -> office.title() != null)
        .map(office ->
            new Office(Objects.requireNonNull(office.title()), office.from(), office.to()))
        .sorted(
            Comparator.comparing(Office::from, unknownLast).thenComparing(Office::to, unknownLast))
        .toList();
  }

  private List<FacetValue> topics(FacetedSearch.Found found, int limit) {
    List<FacetedSearch.Count> topics = found.counts(Facet.TOPIC).stream().limit(limit).toList();
    Map<String, Named> names =
        vocabulary.names(topics.stream().map(FacetedSearch.Count::value).toList());
    return topics.stream()
        .map(count -> ArticleSearch.value(count.value(), count.articles(), false, names))
        .toList();
  }
}
