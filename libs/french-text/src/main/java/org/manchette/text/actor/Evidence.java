package org.manchette.text.actor;

import org.manchette.text.ActorKind;

/**
 * What speaks for each kind of actor, in points that add up: about two make a name likely.
 *
 * @param person for a person
 * @param organisation for an organisation
 * @param place for a place
 */
record Evidence(double person, double organisation, double place) {

  static final Evidence NONE = new Evidence(0, 0, 0);

  static Evidence of(ActorKind kind, double points) {
    return NONE.plus(kind, points);
  }

  Evidence plus(ActorKind kind, double points) {
    return switch (kind) {
      case PERSON -> new Evidence(person + points, organisation, place);
      case ORGANISATION -> new Evidence(person, organisation + points, place);
      case PLACE -> new Evidence(person, organisation, place + points);
    };
  }

  Evidence plus(Evidence other) {
    return new Evidence(
        person + other.person, organisation + other.organisation, place + other.place);
  }

  double points(ActorKind kind) {
    return switch (kind) {
      case PERSON -> person;
      case ORGANISATION -> organisation;
      case PLACE -> place;
    };
  }

  ActorKind best() {
    if (person >= organisation && person >= place) {
      return ActorKind.PERSON;
    }
    return organisation >= place ? ActorKind.ORGANISATION : ActorKind.PLACE;
  }

  double strongest() {
    return Math.max(person, Math.max(organisation, place));
  }

  /** From 0 to 1: how strong the best kind is, and how far ahead of the others. */
  double confidence() {
    double sum = Math.max(0, person) + Math.max(0, organisation) + Math.max(0, place);
    if (sum <= 0) {
      return 0;
    }
    double strength = 1 - Math.exp(-strongest() / 2);
    return Math.min(0.95, strength * (0.5 + 0.5 * strongest() / sum));
  }
}
