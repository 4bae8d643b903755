package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journalist does, from a search to an actor, in a real browser on the real house. */
final class SearchIT {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromASearchToAFacetAnArticleAndAnActor(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/");
      page.getByLabel("Rechercher dans l’archive").fill("chantier naval");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chercher")).click();
      assertThat(page).hasURL(Pattern.compile("\\?q=chantier[+]naval"));
      assertThat(page.locator(".hit mark").first())
          .containsText(Pattern.compile("chantier", Pattern.CASE_INSENSITIVE));
      int all = count(page);
      assertThat(all).isGreaterThan(3);

      page.getByRole(AriaRole.GROUP, named("Sources")).getByLabel("Le Littoral").click();
      if (!script) {
        page.getByRole(AriaRole.BUTTON, named("Appliquer")).click();
      }
      assertThat(page).hasURL(Pattern.compile("source=Le[+]Littoral"));
      assertThat(page.locator(".chip")).containsText("Le Littoral");
      assertThat(count(page)).isPositive().isLessThan(all);
      assertThat(page.locator(".hit .over b").allTextContents()).containsOnly("Le Littoral");

      Locator first = page.locator(".hit .headline a").first();
      String headline = first.textContent();
      first.click();
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .hasText(headline);
      Locator actor =
          page.getByRole(AriaRole.COMPLEMENTARY).locator("section").first().locator("li a").first();
      String name = actor.textContent();
      actor.click();
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .hasText(name);

      page.getByRole(AriaRole.LINK, named("Voir tous les articles")).click();
      assertThat(page.locator(".chip")).containsText(name);
      assertThat(count(page)).isPositive();
      reader.assertNoComplaint();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDayIsFoundByThoseThatNameItAndByItsMonthOnDemand(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/?mentionedFrom=2020-06-24&mentionedTo=2020-06-24");
      assertThat(page.locator(".lead .note")).containsText("ces jours ou leur semaine");
      int finely = count(page);
      // One of them says « la Saint-Jean ».
      assertThat(finely).isEqualTo(3);
      page.getByRole(AriaRole.LINK, named("Y compris les mois et les années entiers")).click();
      assertThat(page).hasURL(Pattern.compile("mentionedPrecision=any"));
      assertThat(page.getByRole(AriaRole.LINK, named("Seulement ceux qui nomment ces jours")))
          .isVisible();
      assertThat(count(page)).isGreaterThan(finely);
      page.locator("#q").fill("mairie");
      page.locator("#q").press("Enter");
      assertThat(page).hasURL(Pattern.compile("q=mairie.*mentionedPrecision=any|any.*q=mairie"));
      page.locator(".chip").first().click();
      assertThat(page).not().hasURL(Pattern.compile("mentioned"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aValueIsFoundInsideItsFacet(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/?q=chantier");
      Locator field = page.getByRole(AriaRole.SEARCHBOX, named("Chercher dans Personnes"));
      if (script) {
        field.pressSequentially("carp");
      } else {
        field.fill("carp");
        field.press("Enter");
      }
      assertThat(page).hasURL(Pattern.compile("personFind=carp"));
      Locator persons = page.getByRole(AriaRole.GROUP, named("Personnes")).first();
      Locator found =
          persons.locator("li").filter(new Locator.FilterOptions().setHasText("Hélène Carpentier"));
      assertThat(found).hasCount(1);
      assertThat(persons).not().containsText("Irène Vasseur");
      assertThat(field).hasValue("carp");
      int told = Integer.parseInt(found.locator(".n").textContent().strip());
      if (script) {
        assertThat(field).isFocused();
      }

      persons.getByLabel("Hélène Carpentier").click();
      if (!script) {
        page.getByRole(AriaRole.BUTTON, named("Appliquer")).click();
      }
      assertThat(page.locator(".chip")).containsText("Hélène Carpentier");
      assertThat(count(page)).isEqualTo(told);
      assertThat(page).hasURL(Pattern.compile("q=chantier"));
      reader.assertNoComplaint();
    }
  }

  @Test
  void typingInsideAFacetGoesOnWhileItShows() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/");
      Locator field = page.getByRole(AriaRole.SEARCHBOX, named("Chercher dans Personnes"));
      field.press("v");
      assertThat(page).hasURL(Pattern.compile("personFind=v$"));
      field.pressSequentially("asse");
      assertThat(page).hasURL(Pattern.compile("personFind=vasse$"));
      field.press("ArrowLeft");
      field.press("s");
      assertThat(page).hasURL(Pattern.compile("personFind=vassse"));
      assertThat(field).hasValue("vassse");
      assertThat(field).isFocused();
      assertThat(page.getByRole(AriaRole.GROUP, named("Personnes")).first())
          .containsText("Aucun nom ne commence par « vassse »");
      page.goBack();
      assertThat(page).not().hasURL(Pattern.compile("personFind"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allOfSeveralPersonsAreAskedFor(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/?person=person:irene-vasseur&person=person:helene-carpentier");
      int any = count(page);
      assertThat(page.locator(".joined")).hasText("ou");
      Locator persons = page.getByRole(AriaRole.GROUP, named("Personnes")).first();
      persons.getByLabel("toutes").click();
      if (!script) {
        page.getByRole(AriaRole.BUTTON, named("Appliquer")).click();
      }
      assertThat(page).hasURL(Pattern.compile("personMode=all"));
      assertThat(page.locator(".joined")).hasText("et");
      int all = count(page);
      assertThat(all).isPositive().isLessThan(any);
      // The numbers tell what one more would leave.
      Locator third =
          persons
              .locator("li")
              .filter(new Locator.FilterOptions().setHasNot(page.locator(":checked")))
              .first();
      int told = Integer.parseInt(third.locator(".n").textContent().strip());
      third.locator("input").click();
      if (!script) {
        page.getByRole(AriaRole.BUTTON, named("Appliquer")).click();
      }
      assertThat(page.locator(".chip")).hasCount(3);
      assertThat(count(page)).isEqualTo(told);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aValueIsExcludedAndTakenInAgain(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/?q=chantier");
      int all = count(page);
      Locator persons = page.getByRole(AriaRole.GROUP, named("Personnes")).first();
      Locator vasseur = persons.locator("li").filter(saying("Irène Vasseur")).first();
      int told = Integer.parseInt(vasseur.locator(".n").textContent().strip());
      persons
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Exclure Irène Vasseur"))
          .click();
      assertThat(page).hasURL(Pattern.compile("personNot=person:irene-vasseur"));
      assertThat(page.locator(".chip.not")).hasText(Pattern.compile("sauf.*Irène Vasseur"));
      assertThat(count(page)).isEqualTo(all - told);
      Locator excluded = persons.getByLabel("sauf Irène Vasseur");
      assertThat(excluded).isChecked();

      // Another search by words keeps it.
      page.locator("#q").fill("accord");
      page.locator("#q").press("Enter");
      assertThat(page).hasURL(Pattern.compile("q=accord.*personNot|personNot.*q=accord"));
      // It is gone as soon as it is let go.
      excluded.click();
      if (!script) {
        page.getByRole(AriaRole.BUTTON, named("Appliquer")).click();
      }
      assertThat(page).not().hasURL(Pattern.compile("personNot"));
      assertThat(page.locator(".chip")).hasCount(0);
      reader.assertNoComplaint();
    }
  }

  @Test
  void authorsAndYearsNarrowTheSearch() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=chantier");
      Locator author = page.getByRole(AriaRole.GROUP, named("Auteurs")).locator("li").first();
      int told = Integer.parseInt(author.locator(".n").textContent().strip());
      author.locator("input").click();
      assertThat(page.locator(".chip")).containsText("Auteur");
      assertThat(count(page)).isEqualTo(told);
      page.getByRole(AriaRole.GROUP, named("Années")).locator("input").first().click();
      assertThat(page.locator(".chip")).hasCount(2);
    }
  }

  @Test
  void theListIsAsCloseAsTheReaderLikesIt() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/?q=chantier");
      page.getByText("Liste serrée").click();
      assertThat(page.locator(".results.compact")).isVisible();
      reader.goTo("/?q=accord");
      assertThat(page.locator(".results.compact")).isVisible();
      page.getByText("Liste aérée").click();
      assertThat(page.locator(".results.comfortable")).isVisible();
    }
  }

  @Test
  void anotherSpellingIsOffered() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=chalutaje");
      Locator other = page.locator(".note.other");
      assertThat(other).containsText(Pattern.compile("Vouliez-vous dire\\s: chalutage"));
      other.getByRole(AriaRole.LINK).first().click();
      assertThat(page).hasURL(Pattern.compile("q=chalutage$"));
      assertThat(page.locator(".hit").first()).isVisible();
    }
  }

  @Test
  void howSeveralValuesAreJoinedIsAskedOnlyOnceThereIsOne() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/");
      Locator persons = page.getByRole(AriaRole.GROUP, named("Personnes")).first();
      assertThat(persons.getByText("au moins une")).isHidden();
      persons.locator("li input").first().click();
      assertThat(persons.getByText("au moins une")).isVisible();
      assertThat(page.getByRole(AriaRole.GROUP, named("Sources")).getByText("au moins un"))
          .hasCount(0);
    }
  }

  @Test
  void theAddressIsTheWholeState() {
    try (Reader reader = Reader.french();
        Reader colleague = Reader.french()) {
      Page page = reader.goTo("/?q=accord");
      int before = count(page);
      page.getByRole(AriaRole.GROUP, named("Sources")).getByLabel("Le Littoral").click();
      assertThat(page.locator(".chip")).containsText("Le Littoral");
      List<String> hits = page.locator(".hit .headline").allTextContents();

      colleague.page().navigate(page.url());
      assertThat(colleague.page().locator(".hit .headline").allTextContents()).isEqualTo(hits);
      assertThat(
              colleague
                  .page()
                  .getByRole(AriaRole.GROUP, named("Sources"))
                  .getByLabel("Le Littoral")
                  .isChecked())
          .isTrue();

      page.goBack();
      assertThat(page.locator(".chip")).hasCount(0);
      assertThat(count(page)).isEqualTo(before);
      page.goForward();
      assertThat(page.locator(".chip")).hasCount(1);
    }
  }

  @Test
  void aChosenFilterKeepsTheFocusAndIsTakenBackByItsChip() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=accord");
      Locator box = page.getByRole(AriaRole.GROUP, named("Sources")).getByLabel("Le Littoral");
      box.focus();
      page.keyboard().press("Space");
      assertThat(page.locator(".chip")).containsText("Le Littoral");
      assertThat(box).isFocused();
      page.locator(".chip").click();
      assertThat(page.locator(".chip")).hasCount(0);
      assertThat(box).not().isChecked();
    }
  }

  @Test
  void aPeriodIsChosenByABarAndByTheTable() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/");
      page.locator("svg.wide rect.pub").first().click();
      assertThat(page).hasURL(Pattern.compile("from=\\d{4}-\\d\\d-\\d\\d&to=\\d{4}-\\d\\d-\\d\\d"));
      assertThat(page.locator(".chip")).containsText("Publié");
      assertThat(page.locator("svg.wide rect.on").first()).isVisible();

      reader.goTo("/");
      page.getByText("Voir le tableau").click();
      page.locator(".timeline tbody a").last().click();
      assertThat(page.locator(".chip")).containsText(Pattern.compile("Publié|Évoque"));
    }
  }

  @Test
  void theNextPageGoesOn() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/?size=5");
      List<String> first = page.locator(".hit .headline").allTextContents();
      assertThat(first).hasSize(5);
      reader.follow(page.getByRole(AriaRole.LINK, named("Suite des résultats")));
      assertThat(page.locator(".hit .headline").allTextContents())
          .hasSize(5)
          .doesNotContainAnyElementsOf(first);
      reader.follow(page.getByRole(AriaRole.LINK, named("Revenir au début")));
      assertThat(page.locator(".hit .headline").allTextContents()).isEqualTo(first);
    }
  }

  @Test
  void aRepairedQueryIsTold() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=%C2%AB%20accord");
      assertThat(page.locator(".note")).containsText("Un guillemet n’a pas son pendant");
      assertThat(page.locator(".note code")).hasText("accord");
    }
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=zygomatiquement&source=Le%20Littoral");
      assertThat(page.locator("#count")).containsText("Aucun article");
      page.getByRole(AriaRole.REGION, named("Résultats"))
          .getByRole(
              AriaRole.LINK, new Locator.GetByRoleOptions().setName("Chercher les mêmes mots"))
          .click();
      assertThat(page).hasURL(Pattern.compile("/\\?q=zygomatiquement$"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingFoundSaysWhichFilterToTakeBack(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/?q=chalutage&source=Le+Littoral&year=2024");
      assertThat(page.locator("#count")).containsText("Aucun article");
      Locator way = page.locator(".empty li").filter(saying("Sans le filtre Année 2024"));
      assertThat(way).containsText(Pattern.compile(": \\d+ articles?$"));
      int told = Integer.parseInt(way.textContent().replaceFirst("(?s).*?(\\d+) articles?$", "$1"));
      assertThat(page.locator(".empty")).not().containsText("Sans le filtre Source");
      way.getByRole(AriaRole.LINK).click();
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(count(page)).isEqualTo(told);
    }
  }

  private static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Test
  void theSampleArchiveSaysThatItIsFictional() {
    try (Reader reader = Reader.french()) {
      assertThat(reader.goTo("/").locator(".sample")).containsText("fictifs");
    }
  }

  @Test
  void englishIsChosenByTheBrowserOrByTheReader() {
    try (Reader english = Reader.english();
        Reader french = Reader.french()) {
      assertThat(english.goTo("/").locator("html")).hasAttribute("lang", "en");
      assertThat(english.page().getByRole(AriaRole.BUTTON, named("Search")).first()).isVisible();

      Page page = french.goTo("/?q=accord");
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      page.getByRole(AriaRole.LINK, named("English")).click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page.locator("#q")).hasValue("accord");
      page.locator(".hit .headline a").first().click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page.getByRole(AriaRole.COMPLEMENTARY, named("What the article says")))
          .isVisible();
      page.getByRole(AriaRole.LINK, named("Français")).click();
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }
  }

  @Test
  void theKeyboardIsEnough() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=accord");
      page.keyboard().press("Tab");
      assertThat(page.getByRole(AriaRole.LINK, named("Aller au contenu"))).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#content")).isFocused();
      page.keyboard().press("/");
      assertThat(page.locator("#q")).isFocused();
      page.keyboard().press("Control+a");
      page.keyboard().type("hôpital");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("q=h%C3%B4pital"));
    }
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static int count(Page page) {
    String text = page.locator("#count").textContent();
    assertThat(text).containsPattern("\\d");
    return Integer.parseInt(text.replaceFirst("(?s)^\\D*(\\d+).*", "$1"));
  }
}
