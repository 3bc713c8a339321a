// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/actionschema.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonTemplate)
};

/// Renders with a stack of names for messages ("template.decision.action.symbol"). Recursion is as deep as the template,
/// whose reader has bounded that.
class Renderer
{
public:
    explicit Renderer(const Json &context) : m_context(context) {}

    Result<Json> render(const Json &form, const QString &at);

private:
    Result<Json> renderObject(const Json &form, const QString &at);
    Result<Json> renderList(const Json &form, const QString &at);
    Result<std::string> renderText(const std::string &text, const QString &at);
    Result<Json> evaluate(const QString &expression, const QString &at);

    const Json &m_context;
};

bool isName(const QString &text)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*")));
    return name.match(text).hasMatch();
}

QString below(const QString &at, const std::string &key)
{
    const auto name = fromStd(key);
    return isName(name) ? at + QLatin1Char('.') + name : QStringLiteral("%1[%2]").arg(at, QString::fromUtf8(dumpJson(Json(key))));
}

// In json-e's own words: who looks such a message up finds its documentation.
tl::unexpected<Error> interpreterError(const QString &at, const QString &problem)
{
    return fail(ErrorCode::BadInput, QStringLiteral("InterpreterError at %1: %2").arg(at, problem), Words::tr("give what the hook's template asks for"));
}

tl::unexpected<Error> unsupported(const QString &at, const QString &what)
{
    return fail(ErrorCode::Unsupported, Words::tr("“%1” at %2 is more than Slipway can render: only names with dots are").arg(what.left(60), at),
        Words::tr("fire this action from the page of the task group"));
}

Result<Json> Renderer::evaluate(const QString &expression, const QString &at)
{
    const auto names = expression.trimmed().split(QLatin1Char('.'));
    const Json *value = &m_context;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!isName(names[i]))
            return unsupported(at, expression);
        if (!value->is_object())
            return interpreterError(at, QStringLiteral("infix: . expects objects"));
        const auto found = value->find(toStd(names[i]));
        if (found == value->end() && i == 0)
            return interpreterError(at, QStringLiteral("unknown context value %1").arg(names[i]));
        if (found == value->end())
            return interpreterError(at, QStringLiteral("object has no property \"%1\"").arg(names[i]));
        value = &*found;
    }
    return *value;
}

Result<std::string> Renderer::renderText(const std::string &text, const QString &at)
{
    std::string rendered;
    for (size_t from = 0;;) {
        const auto dollar = text.find("${", from);
        if (dollar == std::string::npos)
            return rendered + text.substr(from);
        if (dollar > from && text[dollar - 1] == '$') {
            rendered += text.substr(from, dollar - 1 - from) + "${";
            from = dollar + 2;
            continue;
        }
        const auto end = text.find('}', dollar);
        if (end == std::string::npos)
            return unsupported(at, fromStd(text.substr(dollar)));
        rendered += text.substr(from, dollar - from);
        const auto value = evaluate(fromStd(text.substr(dollar + 2, end - dollar - 2)), at);
        if (value.failed())
            return fail(value.error());
        if (value->is_structured())
            return fail(ErrorCode::BadInput, QStringLiteral("TemplateError at %1: interpolation of '%2' produced an array or object").arg(at, fromStd(text.substr(dollar + 2, end - dollar - 2))));
        if (!value->is_null())
            rendered += value->is_string() ? value->get<std::string>() : dumpJson(*value).toStdString();
        from = end + 1;
    }
}

Result<Json> Renderer::renderList(const Json &form, const QString &at)
{
    auto list = Json::array();
    for (size_t i = 0; i < form.size(); ++i) {
        auto item = render(form[i], QStringLiteral("%1[%2]").arg(at).arg(i));
        if (item.failed())
            return item;
        list.push_back(std::move(*item));
    }
    return list;
}

Result<Json> Renderer::renderObject(const Json &form, const QString &at)
{
    if (const auto eval = form.find("$eval"); eval != form.end()) {
        if (form.size() != 1 || !eval->is_string())
            return unsupported(at, QStringLiteral("$eval"));
        return evaluate(fromStd(eval->get<std::string>()), at);
    }
    auto object = Json::object();
    for (const auto &[key, value] : form.items()) {
        const bool escaped = key.starts_with("$$");
        if (!escaped && key.size() > 1 && key[0] == '$' && key[1] != '{')
            return unsupported(at, fromStd(key));
        auto name = renderText(escaped ? key.substr(1) : key, at);
        if (name.failed())
            return fail(name.error());
        auto member = render(value, below(at, key));
        if (member.failed())
            return member;
        object[*name] = std::move(*member);
    }
    return object;
}

Result<Json> Renderer::render(const Json &form, const QString &at)
{
    if (form.is_object())
        return renderObject(form, at);
    if (form.is_array())
        return renderList(form, at);
    if (!form.is_string())
        return form;
    auto text = renderText(form.get_ref<const std::string &>(), at);
    if (text.failed())
        return fail(text.error());
    return Json(std::move(*text));
}

} // namespace

Result<Json> renderTemplate(const Json &form, const Json &context)
{
    return Renderer(context).render(form, QStringLiteral("template"));
}

} // namespace slipway
