package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manchette.ingest.reader.ReaderTests.utf8;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.RefusedException;

class TextArticleReaderTest {

  private final TextArticleReader reader = new TextArticleReader(ReaderTests.LIMITS);

  @Test
  void firstLineBeforeABlankOneIsTheHeadline() {
    SubmittedArticle article =
        reader.read(utf8("Le titre\r\n\r\nUn.\r\n\r\nDeux.\r\n"), SubmittedBeside.NOTHING);
    assertThat(article.headline()).isEqualTo("Le titre");
    assertThat(article.articleBody()).isEqualTo("Un.\n\nDeux.");
  }

  @Test
  void otherwiseThereIsNone() {
    SubmittedArticle article = reader.read(utf8("Un.\nDeux."), SubmittedBeside.NOTHING);
    assertThat(article.headline()).isNull();
    assertThat(article.articleBody()).isEqualTo("Un.\nDeux.");
    assertThat(reader.read(utf8("Seul\n\n"), SubmittedBeside.NOTHING).headline()).isNull();
  }

  @Test
  void takesWhatIsSaidBeside() {
    SubmittedArticle article =
        reader.read(
            "été".getBytes(Charset.forName("windows-1252")),
            new SubmittedBeside(
                "https://a.example/2019/01/02/x", LocalDate.of(2020, 8, 3), "Le Journal", "utf-8"));
    assertThat(article.articleBody()).isEqualTo("été");
    assertThat(article.published().day()).isEqualTo(LocalDate.of(2020, 8, 3));
    assertThat(article.publisher()).isEqualTo("Le Journal");
    assertThat(article.published().origin()).isEqualTo(PublicationOrigin.METADATA);
    assertThat(article.warnings())
        .containsExactly("charsetMismatch", "publicationDateMismatch@2019-01-02");
  }

  @Test
  void readsTheDayInTheTextLast() {
    SubmittedArticle article =
        reader.read(
            utf8("Le bac\n\nPort-Achard, jeudi 14 avril 2016. — Il aura fallu onze réunions."),
            SubmittedBeside.NOTHING);
    assertThat(article.published())
        .isEqualTo(new Publication(LocalDate.of(2016, 4, 14), PublicationOrigin.TEXT, 0.7));
    assertThat(
            reader
                .read(utf8("Mis à jour le 14/04/2016\n\nLe bac."), SubmittedBeside.NOTHING)
                .published())
        .isEqualTo(new Publication(LocalDate.of(2016, 4, 14), PublicationOrigin.TEXT, 0.5));
  }

  @Test
  void refusesWhiteSpace() {
    assertThatThrownBy(() -> reader.read(utf8(" \n\t\n"), SubmittedBeside.NOTHING))
        .isInstanceOf(RefusedException.class);
  }
}
