package org.manchette.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MessagesTest {

  static Stream<Arguments> bundles() {
    return Stream.of(
        Arguments.of(Messages.class, "msg_en.properties"),
        Arguments.of(AgendaMessages.class, "agenda_en.properties"),
        Arguments.of(BatchMessages.class, "batch_en.properties"),
        Arguments.of(ProblemMessages.class, "problem_en.properties"),
        Arguments.of(TopicMessages.class, "topic_en.properties"),
        Arguments.of(ChronologyMessages.class, "chronology_en.properties"));
  }

  private static final Pattern LOOSE_MARK = Pattern.compile("\\S [:;?!»]|« ");

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageIsSaidInEnglish(Class<?> bundle, String file) throws IOException {
    Properties english = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/messages/" + file)),
            StandardCharsets.UTF_8)) {
      english.load(reader);
    }
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(bundle.getMethods()).map(Method::getName).toList());
    assertThat(english.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void frenchMarksAreNotPartedFromTheirWords(Class<?> bundle, String file) {
    assertThat(bundle.getMethods())
        .as(file)
        .allSatisfy(message ->
            assertThat(message.getAnnotation(Message.class).value())
                .doesNotContainPattern(LOOSE_MARK));
  }
}
