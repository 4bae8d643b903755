/**
 * French calendar expressions and the days that they mean.
 *
 * <p>A rule is a method with an example; the classes below are lists of rules, asked in this order
 * at each token by {@link org.manchette.text.date.DateTagger}:
 *
 * <table>
 * <caption>Where a rule lives</caption>
 * <tr><td>{@code Boundaries}</td><td>« depuis 2017 », « d'ici à 2030 », « avant le 15 mai »</td></tr>
 * <tr><td>{@code Ranges}, {@code DayPairs}</td><td>« du 3 au 5 mai », « les 3 et 4 mai »</td></tr>
 * <tr><td>{@code Points}, {@code Part}</td><td>« fin mars », « mi-2019 », « début de semaine »</td></tr>
 * <tr><td>{@code RepublicanDates}</td><td>« 18 brumaire an VIII »</td></tr>
 * <tr><td>{@code Feasts}, {@code FeastCalendar}</td><td>« Noël », « le lundi de Pâques », « le
 *     11-Septembre »</td></tr>
 * <tr><td>{@code Within}</td><td>« le premier lundi de mai », « le 20 du mois prochain »</td></tr>
 * <tr><td>{@code CalendarDates}, {@code NumericDates}, {@code Partial}</td><td>« vendredi 1er août
 *     2020 », « 12/03/2019 », « mars 2019 »</td></tr>
 * <tr><td>{@code ToldDates}</td><td>« le lendemain », « cette année-là », « trois jours plus
 *     tard »</td></tr>
 * <tr><td>{@code Remainders}, {@code Counted}, {@code RelativeDates}</td><td>« le reste de l'année »,
 *     « il y a trois ans », « dimanche dernier »</td></tr>
 * <tr><td>{@code Centuries}, {@code Years}, {@code Seasons}</td><td>« le XIXe siècle », « T3 2021 »,
 *     « l'été 2020 »</td></tr>
 * <tr><td>{@code UnusualDates}</td><td>« Oct. 2 »: odd, but hardly anything else</td></tr>
 * <tr><td>{@code Names}</td><td>« place du 8-Mai-1945 »: a date that is none</td></tr>
 * </table>
 *
 * <p>What a date lacks comes from the context: {@code Tense} (with {@code VerbGroup}, {@code
 * VerbForms} and the words of {@code tense.txt}) tells where a clause looks, {@code Outlook}
 * whether that governs the date, {@code Told} and {@code Frame} what was told before, {@code
 * Anchors} why a day was chosen. {@link org.manchette.text.date.PublicationLine} reads the day of
 * publication that an article tells of itself.
 */
@NullMarked
package org.manchette.text.date;

import org.jspecify.annotations.NullMarked;
