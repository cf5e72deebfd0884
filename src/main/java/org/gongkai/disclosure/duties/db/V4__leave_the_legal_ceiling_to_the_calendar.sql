-- the ceiling of active disclosure is a time limit of the calendar now; what was changed by hand goes there with its record
insert into calendar_time_limit
    (code, version, amount, unit, trigger, stops, restarts, article, valid_from, valid_to)
select 'publication.active', row_number() over (order by valid_from), amount, unit, 'information-formed', '', '',
    citation, valid_from, valid_to
from duties_rule
where code = 'CEILING' and exists (select 1 from duties_rule_change where code = 'CEILING');

insert into calendar_time_limit_change (code, version, act, because, by_name, at)
select kept.code, kept.version, 'ADDED', change.because, change.by_name, change.at
from duties_rule_change change
join calendar_time_limit kept on kept.code = 'publication.active' and kept.valid_from = change.valid_from
where change.code = 'CEILING' and change.act = 'ADDED'
order by change.id;

delete from duties_rule where code = 'CEILING';
