package org.gongkai.foundation.jobs.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.jobs.Job;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Long work as the openness office sees it. */
@Controller
class JobPages {

    private static final int LISTED = 50;

    private final JobDesk desk;

    JobPages(JobDesk desk) {
        this.desk = desk;
    }

    @Bean
    static NavigationEntry jobsInDesk() {
        return NavigationEntry.desk("jobs.desk.group", "jobs.title", "/desk/jobs", 900)
                .onlyFor("ROLE_OPENNESS_OFFICE");
    }

    @GetMapping("/desk/jobs")
    String all(Model model) {
        model.addAttribute("head", Head.titled(say("jobs.title")));
        model.addAttribute("jobs", desk.newest(LISTED).stream().map(JobView::of).toList());
        return "foundation/jobs/web/jobs";
    }

    @GetMapping("/desk/jobs/{id}")
    String one(@PathVariable long id, Model model) {
        var job = job(id);
        model.addAttribute("head", Head.titled(job.title()).under(say("jobs.title"), "/desk/jobs"));
        model.addAttribute("job", JobView.of(job));
        model.addAttribute("errors", desk.errors(job.id()).stream().limit(200).toList());
        return "foundation/jobs/web/job";
    }

    @PostMapping("/desk/jobs/{id}/cancellation")
    String cancel(@PathVariable long id) {
        desk.cancel(job(id).id());
        return "redirect:/desk/jobs/" + id;
    }

    private Job job(long id) {
        return desk.find(new JobId(id)).orElseThrow(() -> new NotFound(say("jobs.unknown", Long.toString(id))));
    }
}
