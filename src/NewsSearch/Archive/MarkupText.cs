using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsSearch.Archive;

/// <summary>Markup as a reader sees it: a line for each block, spaces drawn together, scripts and controls left out.</summary>
internal static partial class MarkupText
{
    /// <summary>No story is nested deeper; what is would exhaust the stack of a parser that recurses.</summary>
    public const int Deepest = 500;

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(
        ["button", "head", "iframe", "noscript", "object", "script", "select", "style", "svg", "template", "textarea"], StringComparer.Ordinal);

    /// <summary>True for a text whose lines are marked up, as a newsroom's own system exports them: <c>&lt;p&gt;…&lt;/p&gt;</c>, <c>&lt;br&gt;</c>.</summary>
    public static bool IsMarkup(string text) => Block().IsMatch(text);

    /// <summary>The lines of a text that <see cref="IsMarkup"/>.</summary>
    public static string Of(string markup) => new HtmlParser().ParseDocument(markup) is { Body: { } body } && Of(body) is { } text ? text : markup;

    /// <summary>The lines of an element and all in it, or null where it is nested deeper than <see cref="Deepest"/>.</summary>
    /// <param name="root">The element.</param>
    /// <param name="withLinks">False to leave out the lines that are links and nothing else: menus, tags, other stories.</param>
    public static string? Of(INode root, bool withLinks = true)
    {
        var lines = new Lines(withLinks);
        var open = new Stack<(INode Node, int Child)>([(root, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.Child == 0) lines.Enter(top.Node);
            if (top.Child == top.Node.ChildNodes.Length || top.Child == 0 && IsUnseen(top.Node))
            {
                lines.Leave(top.Node);
                continue;
            }
            if (open.Count == Deepest) return null;
            open.Push((top.Node, top.Child + 1));
            open.Push((top.Node.ChildNodes[top.Child], 0));
        }
        return lines.Text();
    }

    private static bool IsUnseen(INode node) => node is IElement element && (Unseen.Contains(element.LocalName) || element.HasAttribute("hidden"));

    private sealed class Lines(bool withLinks)
    {
        private readonly StringBuilder _text = new();
        private int _start, _links;
        private bool _saysMore;

        public void Enter(INode node)
        {
            if (node is IText said) Append(said.Data);
            if (node is not IElement element) return;
            if (Blocks.Contains(element.LocalName)) Break();
            if (element.LocalName == "a") _links++;
        }

        public void Leave(INode node)
        {
            if (node is not IElement element) return;
            if (element.LocalName == "a") _links--;
            if (Blocks.Contains(element.LocalName)) Break();
            else if (element.LocalName is "td" or "th") Append(" ");
        }

        public string Text()
        {
            Break();
            return _text.ToString().TrimEnd('\n');
        }

        private void Append(string said)
        {
            foreach (var c in said)
            {
                if (c is ' ' or '\t' or '\r' or '\n' or '\f')
                {
                    if (_text.Length > _start && _text[^1] != ' ') _text.Append(' ');
                    continue;
                }
                _text.Append(c);
                _saysMore |= _links == 0 && char.IsLetterOrDigit(c);
            }
        }

        private void Break()
        {
            if (_text.Length > _start && _text[^1] == ' ') _text.Length--;
            if (!withLinks && !_saysMore) _text.Length = _start;
            if (_text.Length > _start) _text.Append('\n');
            (_start, _saysMore) = (_text.Length, false);
        }
    }

    [GeneratedRegex(@"</(?:p|div|h[1-6]|li|td)\s*>|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
