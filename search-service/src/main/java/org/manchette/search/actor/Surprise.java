package org.manchette.search.actor;

/**
 * How much two actors have to do with each other, from the articles that name them: the
 * log-likelihood ratio G² of the 2×2 table « names one or not, names the other or not » against
 * independence (Dunning 1993), negative where they share fewer articles than chance would give.
 *
 * <p>Unlike the raw number it does not put those first who are everywhere; unlike the ratio of
 * shared to expected articles it does not put those first who met once by chance. 3.8 is
 * significant at 5 %, 10.8 at 0.1 %.
 *
 * @param expected number of articles that would name both if neither had to do with the other
 * @param score G² with its sign
 */
record Surprise(double expected, double score) {

  /**
   * The surprise at what two actors share.
   *
   * @param both number of articles that name both
   * @param one number of those that name the one, at least {@code both}
   * @param other number of those that name the other, at least {@code both}
   * @param all number of articles, at least those that name one of them
   */
  static Surprise of(long both, long one, long other, long all) {
    // Articles that arrive between two questions can make the numbers disagree by a few.
    double a = both;
    double b = Math.max(0, one - both);
    double c = Math.max(0, other - both);
    double d = Math.max(0, (double) all - a - b - c);
    double n = a + b + c + d;
    if (n == 0) {
      return new Surprise(0, 0);
    }
    double expected = (a + b) * (a + c) / n;
    double score =
        2
            * (part(a, expected)
                + part(b, (a + b) * (b + d) / n)
                + part(c, (c + d) * (a + c) / n)
                + part(d, (c + d) * (b + d) / n));
    // Of independent ones rounding leaves a trace of either sign.
    double positive = Math.max(0, score);
    return new Surprise(expected, a < expected ? -positive : positive);
  }

  private static double part(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }
}
