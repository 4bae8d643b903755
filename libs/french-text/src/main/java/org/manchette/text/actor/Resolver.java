package org.manchette.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Reason;
import org.manchette.text.Role;
import org.manchette.text.TextField;
import org.manchette.text.actor.FirstNames.Sex;
import org.manchette.text.actor.Group.Sort;
import org.manchette.text.token.TokenisedField;

/**
 * Puts the names of one article together: one actor per referent. Names that are written alike form
 * a group ({@link Groups}); the groups are placed from the longest name to the shortest, those of
 * several entries of the authority last ({@link Namesakes}); then the short forms of persons are
 * given to their bearers in text order ({@link Persons}) and acronyms joined with what they stand
 * for ({@link Organisations}). Not reused.
 */
final class Resolver {

  /**
   * Points under which a name of the article is nobody's: those of one mention that the recogniser
   * gives three chances in five. With fewer as many wrong names come as right ones.
   */
  private static final double ENOUGH = 3;

  /** Points that a form needs which is a common word too. */
  private static final double ENOUGH_WHEN_AMBIGUOUS = 2.7;

  /** Points against a person above which a surname is a place or an organisation. */
  private static final double NO_PERSON = 8;

  /** Points above which « Republic » alone is no short form of a longer name. */
  private static final double NO_SHORT_FORM = 4;

  /** Of a person known by sex and surname only. */
  private static final double BARE = 0.7;

  private final Authority authority;
  private final FirstNames firstNames;
  private final @Nullable LocalDate publishedOn;
  private final Persons persons;
  private final Organisations organisations = new Organisations();
  private final Relatives relatives;
  private final Map<String, Cluster> byId = new LinkedHashMap<>();

  /** Whose each mention is, by its rank. */
  private final Map<Integer, Cluster> placed = new HashMap<>();

  /** Whose each short form of a person may be, by its rank. */
  private final Map<Integer, List<Cluster>> bearersOf = new HashMap<>();

  private final List<Group> ofSeveral = new ArrayList<>();
  private final List<Cluster> clubs = new ArrayList<>();
  private List<Found> all = List.of();

  /**
   * @param publishedOn the day of publication; null when not known
   */
  Resolver(Authority authority, FirstNames firstNames, @Nullable LocalDate publishedOn) {
    this.authority = authority;
    this.firstNames = firstNames;
    this.publishedOn = publishedOn;
    this.persons = new Persons(firstNames);
    this.relatives = new Relatives(authority, persons);
  }

  /**
   * The actors, the most salient first.
   *
   * @param fields of the article
   * @param names in text order
   */
  List<Actor> resolve(List<TokenisedField> fields, List<Found> names) {
    Groups groups = new Groups(persons);
    all = groups.mended(names);
    groups.of(all).forEach(this::place);
    chooseAmongNamesakes();
    nameRelatives();
    for (Found left : persons.settle(all, placed, bearersOf)) {
      Cluster own = newCluster(ActorKind.PERSON, left, BARE);
      add(own, left);
    }
    joinAcronyms();
    joinClubs();
    List<Cluster> clusters = joinedById();
    Map<Cluster, List<Role>> roles = roles(fields, clusters);
    return clusters.stream()
        .sorted(Comparator.comparingDouble(cluster -> -cluster.salience()))
        .map(cluster -> cluster.actor(firstNames, roles.getOrDefault(cluster, List.of())))
        .toList();
  }

  // ---- groups

  private void place(Group group) {
    switch (group.sort) {
      case FAMILY -> placeFamily(group);
      case GENERATION -> placeGeneration(group);
      case CLUB -> placeClub(group);
      case PLAIN, TITLED -> placeName(group);
    }
  }

  private void placeClub(Group group) {
    Authority.Match match = group.first().span().match();
    List<AuthorityEntry> known =
        match == null
            ? List.of()
            : match.entries().stream().filter(e -> e.kind() == ActorKind.ORGANISATION).toList();
    if (known.size() == 1) {
      Cluster club = clusterOf(known.getFirst());
      group.founds.forEach(
          found -> add(club, found, new Reason(Reason.Code.CONTEXT, "plays; kind:organisation")));
      return;
    }
    Cluster club = newCluster(ActorKind.ORGANISATION, group.first(), BARE);
    clubs.add(club);
    group.founds.forEach(found -> add(club, found));
  }

  private void placeFamily(Group group) {
    Cluster family = newCluster(ActorKind.PERSON, "family " + group.key(), 0.8);
    family.ownName = Households.nameOf(group.first());
    family.ownSlug = "famille-" + Folding.slug(group.first().words());
    group.founds.forEach(found -> add(family, found, new Reason(Reason.Code.FULLEST_FORM, null)));
  }

  /**
   * « Dumas fils » is not « Dumas père »; with one that it can be in the article he is that one.
   */
  private void placeGeneration(Group group) {
    Found first = group.first();
    String generation = Households.generation(first);
    List<Cluster> bearers =
        persons.ofSurname(first.key()).stream()
            .filter(bearer -> bearer.mayBe(Households.sexOf(generation)))
            .toList();
    if (bearers.size() == 1) {
      group.founds.forEach(found -> bearersOf.put(found.order(), bearers));
      return;
    }
    Cluster own = newCluster(ActorKind.PERSON, first.key() + " " + generation, 0.8);
    own.ownName = first.words() + " " + generation;
    own.ownSlug = Folding.slug(first.words() + " " + generation);
    group.founds.forEach(found -> add(own, found, new Reason(Reason.Code.FULLEST_FORM, null)));
  }

  private void placeName(Group group) {
    boolean titled = group.sort == Sort.TITLED;
    Authority.Match match = group.match();
    List<AuthorityEntry> entries = match == null ? List.of() : possible(match, group);
    boolean surname = match != null && match.surname();
    boolean marked =
        entries.size() == 1
            ? isMarked(entries.getFirst(), group)
            : match != null && match.ambiguous();
    if (entries.size() == 1 && !marked && !surname && !takesItsName(group, entries.getFirst())) {
      addTo(clusterOf(entries.getFirst()), group);
      return;
    }
    if (match == null && (joinsFullName(group) || joinsInitials(group))) {
      return;
    }
    if (isShortForm(group, match, entries)) {
      return;
    }
    if (!entries.isEmpty() && entries.size() > 1) {
      ofSeveral.add(group);
      return;
    }
    if (!entries.isEmpty()) {
      placeMatch(group, entries.getFirst(), marked);
      return;
    }
    if (!group.sure) {
      return;
    }
    ActorKind kind = titled ? ActorKind.PERSON : group.total.best();
    if (kind != ActorKind.PERSON && joinsLonger(group, kind)) {
      return;
    }
    if (titled && parts(group)) {
      return;
    }
    if (titled || group.total.strongest() >= ENOUGH) {
      addTo(newCluster(kind, group.first(), group.total.confidence()), group);
    }
  }

  /** The entries of a form that can have been in the news on the day. */
  private List<AuthorityEntry> possible(Authority.Match match, Group group) {
    List<AuthorityEntry> possible =
        match.entries().stream()
            .filter(e -> group.sort == Sort.PLAIN || e.kind() == ActorKind.PERSON)
            .filter(e -> Namesakes.isPossible(e, group.first().words(), publishedOn))
            .toList();
    if (possible.size() < 2) {
      return possible;
    }
    // « Nice » is the town, of which the club's alias is marked.
    List<AuthorityEntry> plain = possible.stream().filter(e -> !isMarked(e, group)).toList();
    if (plain.size() == 1) {
      AuthorityEntry entry = plain.getFirst();
      boolean othersNamed =
          possible.stream()
              .filter(e -> !e.id().equals(entry.id()) && e.kind() == entry.kind())
              .anyMatch(e -> byId.containsKey(e.id()));
      if (!othersNamed && group.total.best() == entry.kind()) {
        return plain;
      }
    }
    if (!match.surname()) {
      return possible;
    }
    // Of several of one surname those whom the article names in full.
    List<AuthorityEntry> named = possible.stream().filter(e -> byId.containsKey(e.id())).toList();
    return named.isEmpty() ? possible : named;
  }

  private static boolean isMarked(AuthorityEntry entry, Group group) {
    AuthorityEntry.Alias alias = Namesakes.aliasOf(entry, group.first().words());
    return alias != null && alias.ambiguous();
  }

  /** A form that is a common word or name too counts with support only. */
  private void placeMatch(Group group, AuthorityEntry entry, boolean marked) {
    boolean named = byId.containsKey(entry.id());
    boolean supported =
        group.total.best() == entry.kind() && group.best(entry.kind()) >= ENOUGH_WHEN_AMBIGUOUS;
    if (!marked || named || supported) {
      addTo(clusterOf(entry), group);
    }
  }

  /** « E. Macron », « Macron Emmanuel », « Pedro Sánchez » of « Pedro Sánchez Pérez-Castejón ». */
  private boolean joinsFullName(Group group) {
    Found first = group.first();
    boolean person = group.total.best() == ActorKind.PERSON || persons.nameOf(first).abbreviated();
    if (first.pieces().size() < 2 || !person) {
      return false;
    }
    Cluster fuller = persons.fuller(first);
    if (fuller == null) {
      fuller = persons.longer(first, organisations.beginning(first.key(), ActorKind.PERSON));
    }
    if (fuller == null) {
      return false;
    }
    addTo(fuller, group);
    return true;
  }

  /** « VGE » where the article has « Valéry Giscard d'Estaing ». */
  private boolean joinsInitials(Group group) {
    String acronym = group.first().words();
    Cluster person =
        Acronyms.mayBe(acronym) && Folding.isCapitals(acronym) ? persons.ofInitials(acronym) : null;
    if (person == null) {
      return false;
    }
    Reason reason = new Reason(Reason.Code.ACRONYM, person.name());
    group.founds.forEach(found -> add(person, found, reason));
    return true;
  }

  /** « M. Martin » and « Mme Martin », where the article tells no first name of either. */
  private boolean parts(Group group) {
    boolean male = group.founds.stream().anyMatch(f -> f.span().titleSex() == Sex.MALE);
    boolean female = group.founds.stream().anyMatch(f -> f.span().titleSex() == Sex.FEMALE);
    if (!male || !female) {
      return false;
    }
    for (Found found : group.founds) {
      boolean woman = found.span().titleSex() == Sex.FEMALE;
      Cluster own =
          newCluster(ActorKind.PERSON, (woman ? "Mme " : "M. ") + group.key(), Cluster.DOUBTFUL);
      own.ownName = (woman ? "Mme " : "M. ") + found.words();
      own.ownSlug = "-" + Folding.slug(own.ownName);
      add(own, found, new Reason(Reason.Code.FULLEST_FORM, null));
    }
    return true;
  }

  /** « Macron », « M. Macron » or « Emmanuel » after « Emmanuel Macron »: settled in text order. */
  private boolean isShortForm(
      Group group, Authority.@Nullable Match match, List<AuthorityEntry> entries) {
    String key = group.key();
    boolean surname = match == null || match.surname();
    List<Cluster> bearers = persons.ofSurname(key);
    boolean person = group.total.best() == ActorKind.PERSON || group.first().span().unsure();
    if (bearers.isEmpty() && person && surname) {
      bearers = persons.ofGivenName(key);
    }
    if (bearers.isEmpty() && group.total.best() == ActorKind.PERSON && match == null) {
      bearers = persons.ofInnerName(key);
    }
    if (bearers.isEmpty()) {
      return false;
    }
    if (match != null && match.surname()) {
      List<Cluster> same =
          bearers.stream().filter(c -> c.entry != null && entries.contains(c.entry)).toList();
      if (group.sort != Sort.TITLED && !same.isEmpty()) {
        bearers = same;
      }
    } else if (match != null && group.total.place() + group.total.organisation() > NO_PERSON) {
      return false;
    }
    for (Found found : group.founds) {
      bearersOf.put(found.order(), bearers);
    }
    return true;
  }

  /** « Washington » is Denzel Washington where nothing says that it is the town. */
  private boolean takesItsName(Group group, AuthorityEntry entry) {
    if (entry.kind() != ActorKind.PLACE
        || group.first().pieces().size() > 1
        || persons.ofSurname(group.key()).isEmpty()) {
      return false;
    }
    int named = Integer.MAX_VALUE;
    for (Cluster bearer : persons.ofSurname(group.key())) {
      for (Found found : bearer.found()) {
        named = Math.min(named, found.order());
      }
    }
    int first = named;
    boolean person =
        group.founds.stream().allMatch(f -> f.order() > first && Surroundings.allowPerson(f));
    if (person) {
      group.founds.forEach(f -> bearersOf.put(f.order(), persons.ofSurname(group.key())));
    }
    return person;
  }

  /** « université de Picardie » before « université de Picardie Jules-Verne »; « Republic ». */
  private boolean joinsLonger(Group group, ActorKind kind) {
    Found first = group.first();
    List<Cluster> longer =
        organisations.beginning(first.key(), kind).stream()
            .filter(c -> first.pieces().size() > 1 || group.total.strongest() < NO_SHORT_FORM)
            .toList();
    if (longer.size() == 1 && longer.getFirst().entry == null) {
      group.founds.forEach(found -> add(longer.getFirst(), found));
      return true;
    }
    Cluster ministry = organisations.ofPortfolio(first.key());
    if (ministry != null && kind == ActorKind.ORGANISATION) {
      group.founds.forEach(found -> add(ministry, found));
      return true;
    }
    Cluster spelled = organisations.ofInitials(first.key());
    if (spelled != null && first.pieces().size() == 1) {
      Reason reason = new Reason(Reason.Code.ACRONYM, spelled.fullest());
      group.founds.forEach(found -> add(spelled, found, reason));
      return true;
    }
    return false;
  }

  // ---- namesakes

  private void chooseAmongNamesakes() {
    if (ofSeveral.isEmpty()) {
      return;
    }
    Namesakes namesakes = new Namesakes(authority, publishedOn, all, entries(byId.values()));
    for (Group group : ofSeveral) {
      Authority.Match match = group.match();
      if (match == null) {
        continue;
      }
      List<Namesakes.Ranked> ranked = namesakes.rank(group, possible(match, group));
      Namesakes.Ranked best = Namesakes.best(ranked);
      AuthorityEntry first = ranked.getFirst().entry();
      boolean name =
          !match.ambiguous()
              || group.best(first.kind()) >= ENOUGH_WHEN_AMBIGUOUS
              || (best != null && byId.containsKey(first.id()));
      if (!name) {
        continue;
      }
      if (best != null) {
        Cluster chosen = clusterOf(first);
        addTo(chosen, group, best.reason());
      } else {
        Cluster ambiguous = newCluster(first.kind(), group.first(), Cluster.DOUBTFUL);
        ambiguous.alternatives = ranked.stream().map(Namesakes.Ranked::candidate).toList();
        addTo(ambiguous, group);
      }
    }
  }

  private static List<AuthorityEntry> entries(Collection<Cluster> clusters) {
    List<AuthorityEntry> entries = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (cluster.entry != null) {
        entries.add(cluster.entry);
      }
    }
    return entries;
  }

  // ---- relatives

  /** « Patrick et Isabelle Balkany », « Jean-Marie Le Pen et sa fille Marine ». */
  private void nameRelatives() {
    for (int i = 0; i < all.size(); i++) {
      Found found = all.get(i);
      boolean given =
          found.span().to() == found.span().from() + 1 && firstNames.contains(found.words());
      if (!given) {
        continue;
      }
      Found next = i + 1 < all.size() ? all.get(i + 1) : null;
      PersonName pair = relatives.coordinated(found, next);
      PersonName kin = relatives.kin(found, i > 0 ? all.get(i - 1) : null);
      PersonName name = pair != null ? pair : kin;
      if (name != null) {
        nameRelative(found, name, pair != null);
      }
    }
  }

  private void nameRelative(Found found, PersonName name, boolean certain) {
    Cluster named = persons.named(name.inOrder());
    AuthorityEntry known = named != null ? named.entry : relatives.known(name, found);
    if (named == null && known == null && !certain) {
      return;
    }
    Cluster before = placed.remove(found.order());
    List<Found> alike = before == null ? List.of(found) : before.remove(found.key());
    alike.forEach(one -> bearersOf.remove(one.order()));
    Cluster cluster = named;
    if (cluster == null) {
      cluster =
          known != null ? clusterOf(known) : newCluster(ActorKind.PERSON, name.inOrder(), 0.8);
    }
    String full = found.words() + " " + surnameAsWritten(name);
    if (cluster.entry == null && named == null) {
      cluster.ownName = full;
      cluster.ownSlug = Folding.slug(full);
    }
    persons.index(cluster, name);
    Reason reason =
        new Reason(Reason.Code.SHORTER_FORM, cluster.entry != null ? cluster.entry.name() : full);
    for (Found one : alike) {
      add(cluster, one, reason);
    }
  }

  /** The surname with the capitals that the article gives it. */
  private String surnameAsWritten(PersonName name) {
    for (Cluster cluster : persons.ofSurname(name.lastName())) {
      if (!cluster.found().isEmpty()) {
        Found full = cluster.fullestMention();
        int words = full.span().to() - full.span().from();
        int given = Math.max(1, words - surnameTokens(full, name));
        int start = full.sentence().tokens().get(full.span().from() + given).start();
        return full.field().text().value().substring(start, full.end());
      }
    }
    return name.lastName();
  }

  private int surnameTokens(Found full, PersonName name) {
    int tokens = 0;
    int pieces = 0;
    for (int i = full.span().to() - 1;
        i > full.span().from() && pieces < name.surname().size();
        i--) {
      pieces += Folding.pieces(full.sentence().tokens().get(i).text()).size();
      tokens++;
    }
    return tokens;
  }

  // ---- acronyms and clubs

  /** « Union internationale pour la conservation de la nature (UICN) », and « IUCN » beside it. */
  private void joinAcronyms() {
    for (int i = 1; i < all.size(); i++) {
      Found before = all.get(i - 1);
      Found after = all.get(i);
      if (before.sameSentence(after)) {
        if (Organisations.explains(before, after)) {
          joinAcronym(before, after);
        } else if (Organisations.explains(after, before)) {
          joinAcronym(after, before);
        }
      }
    }
    Map<String, Cluster> byLetters = new HashMap<>();
    for (Cluster cluster : List.copyOf(byId.values())) {
      for (Found found : List.copyOf(cluster.found())) {
        if (cluster.kind != ActorKind.ORGANISATION || !Acronyms.isLong(found.words())) {
          continue;
        }
        Cluster same = byLetters.putIfAbsent(Acronyms.letters(found.words()), cluster);
        if (same != null && same != cluster && (same.entry == null || cluster.entry == null)) {
          Cluster kept = cluster.entry != null ? cluster : same;
          merge(kept, kept == cluster ? same : cluster, kept.fullest());
          byLetters.put(Acronyms.letters(found.words()), kept);
          break;
        }
      }
    }
  }

  private void joinAcronym(Found expansion, Found acronym) {
    Cluster full = placed.get(expansion.order());
    Cluster shorter = placed.get(acronym.order());
    if (full == null || shorter == null || full == shorter) {
      return;
    }
    boolean spelled = Acronyms.spells(expansion.pieces(), acronym.words());
    boolean joined =
        full.kind == ActorKind.ORGANISATION
            && (spelled || shorter.kind == ActorKind.ORGANISATION)
            && (shorter.entry == null || full.entry == null || explains(acronym, shorter, spelled));
    if (joined) {
      if (spelled && shorter.entry != null && !Acronyms.mayMean(shorter.entry, expansion)) {
        shorter.entry = null;
      }
      merge(full, shorter, expansion.words());
    }
  }

  /** The article tells what its letters stand for: whom else they mean elsewhere does not count. */
  private static boolean explains(Found acronym, Cluster shorter, boolean spelled) {
    return spelled && shorter.found().stream().allMatch(found -> found.key().equals(acronym.key()));
  }

  /** Gives the mentions of a short form to the actor of the long one. */
  private void merge(Cluster full, Cluster shorter, String expansion) {
    shorter.explain(new Reason(Reason.Code.ACRONYM, expansion));
    for (Found found : shorter.found()) {
      placed.put(found.order(), full);
    }
    if (full.entry == null) {
      full.entry = shorter.entry;
    }
    full.addAll(shorter);
    shorter.clear();
  }

  /** « Marseille » that plays is the « Olympique de Marseille » that the article names. */
  private void joinClubs() {
    if (clubs.isEmpty()) {
      return;
    }
    Map<String, List<Cluster>> byTown = new HashMap<>();
    for (Cluster cluster : byId.values()) {
      if (cluster.kind == ActorKind.ORGANISATION && !cluster.found().isEmpty()) {
        List<String> pieces = Folding.pieces(Folding.fold(cluster.name()));
        if (pieces.size() > 1) {
          byTown.computeIfAbsent(pieces.getLast(), k -> new ArrayList<>(1)).add(cluster);
        }
      }
    }
    for (Cluster club : clubs) {
      List<Cluster> named =
          byTown.getOrDefault(club.fullestMention().pieces().getLast(), List.of());
      if (named.size() == 1 && named.getFirst() != club) {
        Cluster full = named.getFirst();
        club.explain(new Reason(Reason.Code.SHORTER_FORM, full.name()));
        full.addAll(club);
        club.clear();
      }
    }
  }

  // ---- clusters

  private void addTo(Cluster cluster, Group group) {
    group.founds.forEach(found -> add(cluster, found));
    index(cluster, group.first());
  }

  private void addTo(Cluster cluster, Group group, Reason reason) {
    group.founds.forEach(found -> add(cluster, found, reason));
    index(cluster, group.first());
  }

  private void add(Cluster cluster, Found found) {
    cluster.add(found);
    placed.put(found.order(), cluster);
  }

  private void add(Cluster cluster, Found found, Reason reason) {
    cluster.add(found, reason);
    placed.put(found.order(), cluster);
  }

  private void index(Cluster cluster, Found full) {
    if (cluster.kind == ActorKind.PERSON) {
      persons.index(cluster, persons.nameOf(full));
      if (cluster.sex == null && persons.nameOf(full).full()) {
        cluster.sex = firstNames.sexOf(givenName(full)).orElse(null);
      }
    }
    organisations.index(cluster, full);
  }

  private static String givenName(Found full) {
    return full.sentence().tokens().get(full.span().from()).text();
  }

  private Cluster clusterOf(AuthorityEntry entry) {
    Cluster known = byId.get(entry.id());
    if (known == null) {
      known = new Cluster(entry.kind(), entry, Cluster.KNOWN);
      if (entry.kind() == ActorKind.PERSON) {
        known.sex = firstNames.sexOf(Folding.pieces(entry.name()).getFirst()).orElse(null);
        persons.index(known, PersonName.of(entry.name(), firstNames));
      }
      byId.put(entry.id(), known);
    }
    return known;
  }

  private Cluster newCluster(ActorKind kind, Found first, double confidence) {
    return newCluster(kind, first.key(), confidence);
  }

  private Cluster newCluster(ActorKind kind, String key, double confidence) {
    return byId.computeIfAbsent(kind + " " + key, k -> new Cluster(kind, null, confidence));
  }

  /** One actor per id: what two rules found apart is joined. */
  private List<Cluster> joinedById() {
    Map<String, Cluster> joined = new LinkedHashMap<>();
    for (Cluster cluster : byId.values()) {
      if (cluster.found().isEmpty()) {
        continue;
      }
      if (cluster.entry == null) {
        // « Amédy Coulibaly », whom the authority writes without the accent.
        cluster.entry = authority.entry(cluster.id(firstNames));
      }
      Cluster same = joined.putIfAbsent(cluster.id(firstNames), cluster);
      if (same != null) {
        same.addAll(cluster);
        cluster.found().forEach(found -> placed.put(found.order(), same));
      }
    }
    return List.copyOf(joined.values());
  }

  // ---- roles

  /** Those beside the names, and the offices by which the article means whom it names. */
  private Map<Cluster, List<Role>> roles(List<TokenisedField> fields, List<Cluster> clusters) {
    Map<Cluster, List<Role>> roles = new HashMap<>();
    Map<String, Cluster> ownerOf = new HashMap<>();
    Map<String, Cluster> officials = new HashMap<>();
    Found next = null;
    for (Found found : all.reversed()) {
      Cluster cluster = placed.get(found.order());
      if (cluster == null || cluster.kind != ActorKind.PERSON) {
        continue;
      }
      for (Role role : Roles.of(found, next)) {
        roles.computeIfAbsent(cluster, k -> new ArrayList<>(2)).add(role);
        ownerOf.putIfAbsent(Folding.fold(role.text()), cluster);
      }
      next = found;
    }
    for (Cluster cluster : clusters) {
      if (cluster.entry != null && !cluster.entry.offices().isEmpty()) {
        officials.put(cluster.entry.id(), cluster);
      }
    }
    if (publishedOn != null && !officials.isEmpty()) {
      OfficePhrases phrases = new OfficePhrases(authority, publishedOn);
      for (TokenisedField field : fields) {
        phrases.find(
            field,
            officials.keySet(),
            (id, role) -> {
              Cluster holder = officials.get(id);
              Cluster owner = ownerOf.get(Folding.fold(role.text()));
              if (holder != null && (owner == null || owner == holder)) {
                roles.computeIfAbsent(holder, k -> new ArrayList<>(2)).add(role);
              }
            });
      }
    }
    roles.replaceAll((cluster, list) -> withoutRepetition(list));
    return roles;
  }

  private static List<Role> withoutRepetition(List<Role> roles) {
    Map<String, Role> byText = new LinkedHashMap<>();
    roles.stream()
        .sorted(
            Comparator.comparing(Role::field, Comparator.<TextField>naturalOrder())
                .thenComparingInt(Role::start))
        .forEach(role -> byText.putIfAbsent(role.text(), role));
    return List.copyOf(byText.values());
  }
}
