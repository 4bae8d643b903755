package org.manchette.text;

/** What an actor is. */
public enum ActorKind {
  /** A human being, real or fictional, or a named family. */
  PERSON,
  /** An institution, company, party, union, club, medium, band, or a service that acts. */
  ORGANISATION,
  /** A country, region, town, street, building, river or heavenly body. */
  PLACE
}
