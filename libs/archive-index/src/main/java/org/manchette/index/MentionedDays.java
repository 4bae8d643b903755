package org.manchette.index;

import java.util.List;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.NonStandardField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

/**
 * The days that an article talks about, by how finely it names them: a search for one day can leave
 * out who names but its year. The component names are the codes of precision of the contract.
 *
 * @param day « le 3 mai 2012 », « du 3 au 5 mai »
 * @param week « la semaine prochaine »
 * @param month « mai 2012 »
 * @param quarter « au premier trimestre »
 * @param season « l’été 2020 »
 * @param year « en 2020 », « entre 2015 et 2018 »
 * @param decade « les années 1990 »
 * @param century « au XIXe siècle »
 */
public record MentionedDays(
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> day,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> week,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> month,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> quarter,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> season,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> year,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> decade,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> century) {

  @ProjectionConstructor
  public MentionedDays {
    day = List.copyOf(day);
    week = List.copyOf(week);
    month = List.copyOf(month);
    quarter = List.copyOf(quarter);
    season = List.copyOf(season);
    year = List.copyOf(year);
    decade = List.copyOf(decade);
    century = List.copyOf(century);
  }
}
