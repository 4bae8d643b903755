package org.manchette.text;

/**
 * Words of an article that speak for a topic, where they stand first.
 *
 * @param text the submitted words, unrepaired
 * @param count how often they, or other forms of them, stand in the article
 * @param field the field they stand in first
 * @param start first UTF-16 code unit in the submitted field
 * @param end the one after the last
 */
public record TopicEvidence(String text, int count, TextField field, int start, int end) {}
