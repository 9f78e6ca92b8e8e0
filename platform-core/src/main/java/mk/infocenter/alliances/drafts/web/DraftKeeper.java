package mk.infocenter.alliances.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mk.infocenter.alliances.drafts.Draft;
import mk.infocenter.alliances.drafts.DraftOffer;
import mk.infocenter.alliances.drafts.Drafts;
import mk.infocenter.alliances.drafts.web.DraftForms.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Stands around the declared forms, so that their controllers need to know nothing of drafts: a form that is shown gets
 * the offer of its draft, or the draft itself; one that came back is kept as it was sent; one that led on is done with.
 */
@Component
class DraftKeeper implements HandlerInterceptor, WebMvcConfigurer {

    private static final String FORM = "form";
    private static final String FILE = "[object File]";

    private final DraftForms forms;
    private final Drafts drafts;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    DraftKeeper(DraftForms forms, Drafts drafts, ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.forms = forms;
        this.drafts = drafts;
        this.adapter = adapter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null) {
            forms.at(request.getRequestURI()).ifPresent(place -> {
                if (HttpMethod.GET.matches(request.getMethod())) {
                    shown(place, request, page);
                } else {
                    sent(place, request, page);
                }
            });
        }
    }

    private void shown(Place place, HttpServletRequest request, ModelAndView page) {
        if (!page.getModel().containsKey(FORM)) {
            return;
        }
        var draft = drafts.find(place.name(), place.record()).orElse(null);
        if (draft == null) {
            page.addObject("draft", new DraftOffer(at(place), null, null));
        } else if ("continue".equals(request.getParameter("draft"))) {
            resume(draft, page);
            page.addObject("draft", new DraftOffer(at(place), null, draft.written()));
        } else {
            page.addObject("draft", new DraftOffer(at(place), draft.written(), null));
        }
    }

    private void sent(Place place, HttpServletRequest request, ModelAndView page) {
        if (String.valueOf(page.getViewName()).startsWith("redirect:")) {
            drafts.discard(place.name(), place.record());
        } else if (page.getModel().containsKey(FORM)) {
            drafts.keep(place.name(), place.record(), values(request));
            page.addObject("draft", new DraftOffer(at(place), null, null));
        }
    }

    /** As if the draft had been sent, errors and all; the version that its writer saw comes with it. */
    private void resume(Draft draft, ModelAndView page) {
        var binder = new WebDataBinder(Objects.requireNonNull(page.getModel().get(FORM)), FORM);
        var initializer = adapter.getObject().getWebBindingInitializer();
        if (initializer != null) {
            initializer.initBinder(binder);
        }
        var values = new MutablePropertyValues();
        draft.values().forEach((name, given) -> {
            if (!name.startsWith("_")) {
                values.add(name, given.size() == 1 ? given.getFirst() : given.toArray(String[]::new));
            }
        });
        binder.bind(values);
        page.addObject(FORM, Objects.requireNonNull(binder.getTarget()));
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, binder.getBindingResult());
    }

    private static String at(Place place) {
        return "/drafts/" + place.name() + "/" + place.record();
    }

    /** Parameters alone; a file is none, and a script names it so. */
    static Map<String, List<String>> values(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, given) -> {
            if (!List.of(given).contains(FILE)) {
                values.put(name, List.of(given));
            }
        });
        return values;
    }
}
