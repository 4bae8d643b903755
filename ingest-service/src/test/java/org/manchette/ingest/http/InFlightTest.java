package org.manchette.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.RefusedException;

class InFlightTest {

  private static IngestConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withMapping(IngestConfig.class)
        .addDiscoveredConverters()
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build()
        .getConfigMapping(IngestConfig.class);
  }

  @Test
  void tellsTheNextToComeBackWhenTooManyWait() throws Exception {
    InFlight inFlight =
        new InFlight(
            config(
                Map.of(
                    "manchette.limits.in-flight-size", "100",
                    "manchette.limits.waiting", "0")),
            new SimpleMeterRegistry());
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<String> first =
          executor.submit(() ->
              inFlight.within(
                  5_000,
                  () -> {
                    working.countDown();
                    await(finish);
                    return "done";
                  }));
      assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();
      RefusedException refused =
          catchThrowableOfType(RefusedException.class, () -> inFlight.within(1, () -> "never"));
      finish.countDown();
      assertThat(refused.problem().status()).isEqualTo(429);
      assertThat(refused.retryAfterSeconds()).isPositive();
      assertThat(first.get()).isEqualTo("done");
    }
    assertThat(inFlight.within(1, () -> "again")).isEqualTo("again");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
