package org.manchette.ingest.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/** Reads whole request bodies, as many at a time as memory allows and none beyond the limit. */
@Singleton
final class RequestBody {

  private final InFlight inFlight;
  private final int limit;
  private final long drain;

  RequestBody(InFlight inFlight, IngestConfig config) {
    this.inFlight = inFlight;
    this.limit = Math.toIntExact(config.limits().bodySize().asLongValue());
    this.drain = config.limits().drainSize().asLongValue();
  }

  /**
   * Reads the body and works on it.
   *
   * @param declared the header Content-Length; null when the length is not known beforehand
   * @throws RefusedException if it is empty or too long, or the service is busy
   */
  <T> T with(InputStream body, @Nullable Long declared, Function<byte[], T> work) {
    if (declared != null && declared > limit) {
      drain(body, declared);
      throw tooLarge();
    }
    return inFlight.within(declared == null ? limit : declared, () -> work.apply(read(body)));
  }

  private byte[] read(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(limit + 1);
      if (bytes.length > limit) {
        drain(body, limit);
        throw tooLarge();
      }
      if (bytes.length == 0) {
        throw new RefusedException(ProblemType.EMPTY_BODY, "body", "the request has no body");
      }
      return bytes;
    } catch (IOException e) {
      // The caller has gone: nobody will read the answer.
      throw new UncheckedIOException(e);
    }
  }

  /** A client that is still sending does not see the answer: lets it finish, within reason. */
  private void drain(InputStream body, long expected) {
    if (expected > drain) {
      return;
    }
    try {
      long read = 0;
      byte[] buffer = new byte[16_384];
      for (int n = body.read(buffer); n >= 0 && read < drain; n = body.read(buffer)) {
        read += n;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for a body of which nothing is known. */
  void drain(InputStream body) {
    drain(body, 0);
  }

  private RefusedException tooLarge() {
    return new RefusedException(
        ProblemType.TOO_LARGE,
        "body",
        "the body is longer than %d bytes (manchette.limits.body-size)".formatted(limit));
  }
}
