package org.manchette.web.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AnalysisView.ActorMentions;
import org.manchette.search.api.AnalysisView.Candidate;
import org.manchette.web.page.ActorLink;
import org.manchette.web.page.Address;

/**
 * An actor of an article, with all that makes it this actor.
 *
 * @param actor as analysed
 * @param roles as the article words them, each once
 * @param forms by which the article names it, in text order, each with its reason once
 */
public record ActorEntry(ActorMentions actor, List<Role> roles, List<Form> forms) {

  /**
   * Gathers what is said of an actor.
   *
   * @param namings its mentions in the order of {@code actor.mentions()}
   * @param roleAnchors of the order of {@code actor.roles()}
   * @param shown the anchors that the text has: a mention inside another one has none
   */
  static ActorEntry of(
      ActorMentions actor, List<Naming> namings, List<String> roleAnchors, Set<String> shown) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (int i = 0; i < actor.roles().size(); i++) {
      String text = actor.roles().get(i).text();
      String anchor = roleAnchors.get(i);
      roles.putIfAbsent(text, new Role(text, shown.contains(anchor) ? anchor : null));
    }
    Map<String, Form> forms = new LinkedHashMap<>();
    for (int i = 0; i < namings.size(); i++) {
      Naming naming = namings.get(i);
      String words = actor.mentions().get(i).text();
      Form form =
          forms.computeIfAbsent(
              words + "\n" + naming.why(),
              key -> new Form(words, naming.why(), new ArrayList<>(), new ArrayList<>()));
      form.mentions().add(naming.anchor());
      if (shown.contains(naming.anchor())) {
        form.places().add(naming.anchor());
      }
    }
    return new ActorEntry(actor, List.copyOf(roles.values()), List.copyOf(forms.values()));
  }

  /** Where its name leads. */
  public Address page() {
    return ActorLink.to(actor.id(), actor.name());
  }

  /** Whether nobody knows who it is outside this article. */
  public boolean onlyHere() {
    return ActorLink.onlyHere(actor.id());
  }

  /** Whom else the name could mean, the likeliest first. */
  public List<Other> alternatives() {
    // An older analysis has none.
    List<Candidate> alternatives = actor.alternatives() == null ? List.of() : actor.alternatives();
    return alternatives.stream()
        .filter(other -> !other.id().equals(actor.id()))
        .map(other -> new Other(other, Address.actor(other.id())))
        .toList();
  }

  /** Whether there is anything to explain. */
  public boolean explained() {
    return actor.provisional()
        || !alternatives().isEmpty()
        || forms.stream().anyMatch(form -> form.why().told());
  }

  /**
   * A function.
   *
   * @param anchor of its place in the page; null if it cannot be shown
   */
  public record Role(String text, @Nullable String anchor) {}

  /**
   * A form of a name.
   *
   * @param why it is taken for this actor
   * @param mentions identities of all of them
   * @param places identities of those that can be shown in the page
   */
  public record Form(String words, Why why, List<String> mentions, List<String> places) {

    /** How often the article has it. */
    public int times() {
      return mentions.size();
    }
  }

  /** Another actor that the name could mean, with its page. */
  public record Other(Candidate candidate, Address page) {}
}
