package org.gongkai.portal.site.cache;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.portal.site.cache.Shown.Whole;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a page asks the rooms for (记录页面所读): every question to the places where rooms look things up says what an
 * answer depends on. The rooms know nothing of it; a question nobody foresaw counts as one about everything of its room.
 */
class Noting implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var shown = Shown.here();
        if (shown == null) return call.proceed();
        var place = call.getThis();
        var name = call.getMethod().getName();
        var arguments = call.getArguments();
        if (place instanceof PublishedDocuments) documents(shown, name, arguments);
        else if (place instanceof Duties) duties(shown, name, arguments);
        else if (!(place instanceof UnitDirectory)) shown.whole(Whole.LISTS);
        var answer = call.proceed();
        if (place instanceof UnitDirectory) units(shown, arguments, answer);
        return answer;
    }

    private static void documents(Shown shown, String name, @Nullable Object[] arguments) {
        boolean understood = false;
        for (var argument : arguments) {
            if (argument instanceof DocumentId id) {
                shown.document(id.value());
                understood = true;
            } else if (argument instanceof DocumentFilter filter) {
                if (name.equals("counts")) shown.counts(filter);
                else shown.listing(filter);
                understood = true;
            } else if (argument instanceof Collection<?> ids) {
                shown.documents(ids);
                shown.listing(DocumentFilter.under(ids.stream()
                        .flatMap(id -> id instanceof MatterId matter ? java.util.stream.Stream.of(matter) : null)
                        .toList()));
                understood = true;
            }
        }
        if (name.equals("bySource")) {
            shown.whole(Whole.SOURCES);
        } else if (name.equals("runningPublicity")) {
            shown.listing(DocumentFilter.of(DocumentKind.PUBLICITY));
        } else if (name.equals("figures")) {
            shown.listing(DocumentFilter.OWN);
        } else if (!understood) {
            shown.listing(DocumentFilter.ALL);
        }
    }

    private static void duties(Shown shown, String name, @Nullable Object[] arguments) {
        if (Set.of("target", "recent").contains(name)) return;
        var matter = arguments.length > 0 && arguments[0] instanceof DutyFilter filter ? filter.matter() : null;
        if (matter == null) shown.whole(Whole.DUTIES);
        else shown.duties(matter);
    }

    private static void units(Shown shown, @Nullable Object[] arguments, @Nullable Object answer) {
        var found = answer instanceof Optional<?> one ? one.orElse(null) : null;
        if (found instanceof Unit unit) shown.unit(unit.id());
        if (arguments.length > 0 && arguments[0] instanceof UnitId id) shown.unit(id);
        else if (!(found instanceof Unit)) shown.whole(Whole.UNITS);
    }
}
