package org.manchette.web.article;

import org.manchette.search.api.AnalysisView.ActorMentions;

/**
 * A mention of an actor.
 *
 * @param actor that is named
 * @param why it is taken for this actor
 * @param anchor identity of the place in the page
 */
public record Naming(ActorMentions actor, Why why, String anchor) {}
