package org.manchette.ingest;

import org.jspecify.annotations.Nullable;

/** Says why something was not done; becomes a problem document or a refused line. */
public final class RefusedException extends RuntimeException {

  /** How long a caller should wait where waiting helps. */
  private static final int RETRY_AFTER_SECONDS = 2;

  private final transient Problem problem;

  /** A refusal. */
  public RefusedException(ProblemType type, @Nullable String field, String detail) {
    super(detail);
    this.problem = Problem.of(type, field, detail);
  }

  /** A refusal that another failure caused. */
  public RefusedException(ProblemType type, String detail, Throwable cause) {
    super(detail, cause);
    this.problem = Problem.of(type, null, detail);
  }

  /** A refusal whose problem is known already. */
  public RefusedException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** What to tell the caller. */
  public Problem problem() {
    return problem;
  }

  /** Seconds after which trying again may help; null when it will not. */
  public @Nullable Integer retryAfterSeconds() {
    return problem.status() == 429 || problem.status() == 503 ? RETRY_AFTER_SECONDS : null;
  }
}
