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
import org.junit.jupiter.api.Test;

final class MessagesTest {

  private static final Pattern LOOSE_MARK = Pattern.compile("\\S [:;?!»]|« ");

  @Test
  void everyMessageIsSaidInEnglish() throws IOException {
    Properties english = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                MessagesTest.class.getResourceAsStream("/messages/msg_en.properties")),
            StandardCharsets.UTF_8)) {
      english.load(reader);
    }
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Messages.class.getMethods()).map(Method::getName).toList());
    assertThat(english.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
  }

  @Test
  void frenchMarksAreNotPartedFromTheirWords() {
    assertThat(Messages.class.getMethods())
        .allSatisfy(message ->
            assertThat(message.getAnnotation(Message.class).value())
                .doesNotContainPattern(LOOSE_MARK));
  }
}
