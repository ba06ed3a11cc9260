using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>
/// Splits a razor file into markup, attributes, directives and C#. Roslyn's own lexer reads the C#, so braces and
/// quotes in strings and comments do not mislead; what needs a compiler (do-while, sections) is not understood.
/// </summary>
public sealed class RazorScanner
{
    private static readonly HashSet<string> Void =
        "area base br col embed hr img input link meta source track wbr".Split(' ').ToHashSet();

    private static readonly HashSet<string> Control = "if for foreach while switch lock try"
        .Split(' ')
        .ToHashSet();

    private static readonly HashSet<string> Continuing = ["else", "catch", "finally"];

    private static readonly HashSet<string> LineDirectives =
        "page using inject inherits implements layout namespace attribute typeparam rendermode preservewhitespace"
            .Split(' ')
            .ToHashSet();

    private readonly RazorDocument document = new();
    private readonly RazorCursor cursor;

    private RazorScanner(string text) => cursor = new(text);

    public static RazorDocument Scan(string text)
    {
        var scanner = new RazorScanner(text);
        scanner.Markup(oneElement: false, text.Length);
        return scanner.document;
    }

    private void Markup(bool oneElement, int end)
    {
        var depth = 0;
        while (cursor.Position < end)
        {
            if (cursor.SkipComment())
            {
                continue;
            }

            if (cursor.At("</"))
            {
                cursor.SkipPast(">");
                depth--;
            }
            else if (cursor.AtTag)
            {
                depth += Tag() ? 1 : 0;
            }
            else
            {
                TextOrTransition(end);
                continue;
            }

            if (oneElement && depth <= 0)
            {
                return;
            }
        }
    }

    private void TextOrTransition(int end)
    {
        if (cursor.Current == '@')
        {
            Transition(RazorCodeKind.Shown);
            return;
        }

        var start = cursor.Position;
        do
        {
            cursor.Position++;
        } while (cursor.Position < end && !cursor.AtTransition && !cursor.AtAngle);

        var text = cursor.Since(start);
        if (!string.IsNullOrWhiteSpace(text))
        {
            document.Texts.Add(
                new(cursor.LineOf(start + text.Length - text.TrimStart().Length), text.Trim())
            );
        }
    }

    /// <summary>Reads an opening tag; says whether content and a closing tag follow.</summary>
    private bool Tag()
    {
        var line = cursor.Line;
        cursor.Position++;
        var name = cursor.ReadWhile(letter =>
            char.IsLetterOrDigit(letter) || letter is '.' or ':' or '-' or '_'
        );
        document.Tags.Add(new(line, name));
        while (!cursor.AtEnd && cursor.Current != '>' && !cursor.At("/>"))
        {
            Attribute(name);
            cursor.SkipWhitespace();
        }

        var selfClosed = cursor.At("/>");
        cursor.SkipPast(">");
        if (!selfClosed && name is "script" or "style")
        {
            cursor.SkipPast($"</{name}>");
            return false;
        }

        return !selfClosed && !Void.Contains(name);
    }

    private void Attribute(string tag)
    {
        cursor.SkipWhitespace();
        if (cursor.AtEnd || cursor.SkipComment() || cursor.Current == '>' || cursor.At("/>"))
        {
            return;
        }

        if (cursor.At("@("))
        {
            Transition(RazorCodeKind.Attribute);
            return;
        }

        var line = cursor.Line;
        var start = cursor.Position;
        cursor.Position++;
        cursor.ReadWhile(letter => !char.IsWhiteSpace(letter) && letter is not ('=' or '>' or '/'));
        var name = cursor.Since(start);
        cursor.SkipWhitespace();
        var literal = cursor.Current == '=' ? Value() : "";
        document.Attributes.Add(new(line, tag, name, literal));
        if (literal.Length > 0 && (name[0] == '@' || char.IsUpper(tag[0])))
        {
            document.Code.Add(new(line, literal, RazorCodeKind.Attribute));
        }
    }

    private string Value()
    {
        cursor.Position++;
        cursor.SkipWhitespace();
        var quote = cursor.Current is '"' or '\'' ? cursor.Current : ' ';
        cursor.Position += quote == ' ' ? 0 : 1;
        var literal = new StringBuilder();
        while (!cursor.AtEnd && !AtValueEnd(quote))
        {
            if (cursor.AtTransition)
            {
                Transition(RazorCodeKind.Attribute);
                continue;
            }

            literal.Append(cursor.Current);
            cursor.Position++;
        }

        cursor.Position += quote == ' ' ? 0 : 1;
        return literal.ToString();
    }

    private bool AtValueEnd(char quote) =>
        quote == ' '
            ? char.IsWhiteSpace(cursor.Current) || cursor.Current == '>'
            : cursor.Current == quote;

    private void Transition(RazorCodeKind kind)
    {
        cursor.Position++;
        switch (cursor.Current)
        {
            case '@':
                cursor.Position++;
                return;
            case '{':
                Block(RazorCodeKind.Statements);
                return;
            case '(':
                var start = cursor.Position;
                cursor.SkipBalanced();
                Add(start, cursor.Position, kind);
                return;
            default:
                Word(kind);
                return;
        }
    }

    private void Word(RazorCodeKind kind)
    {
        var start = cursor.Position;
        var word = cursor.ReadIdentifier();
        if (word is "code" or "functions")
        {
            cursor.SkipWhitespace();
            Block(RazorCodeKind.Members);
        }
        else if (Control.Contains(word) || (word == "using" && cursor.At(" (")))
        {
            ControlStructure(start);
        }
        else if (LineDirectives.Contains(word) && kind == RazorCodeKind.Shown)
        {
            document.Directives.Add(new(cursor.LineOf(start), word, cursor.ReadLine().Trim()));
        }
        else
        {
            cursor.SkipImplicitExpression(word);
            Add(start, cursor.Position, kind);
        }
    }

    private void ControlStructure(int start)
    {
        string next;
        do
        {
            cursor.SkipToOpenBrace();
            Add(start, cursor.Position, RazorCodeKind.Statements);
            Block(RazorCodeKind.Statements);
            start = cursor.Position;
            cursor.SkipWhitespace();
            next = cursor.ReadIdentifier();
            cursor.Position = start;
        } while (Continuing.Contains(next));
    }

    /// <summary>Reads C# from an opening brace to its closing one, and the markup that stands in it.</summary>
    private void Block(RazorCodeKind kind)
    {
        cursor.Position++;
        var depth = 1;
        while (depth > 0 && !cursor.AtEnd)
        {
            var start = cursor.Position;
            depth = CodeUpToMarkup(depth);
            Add(start, depth == 0 ? cursor.Position - 1 : cursor.Position, kind);
            if (depth > 0)
            {
                EmbeddedMarkup();
            }
        }
    }

    private int CodeUpToMarkup(int depth)
    {
        var atStatement = true;
        foreach (var token in cursor.Tokens())
        {
            cursor.Position = token.SpanStart;
            if (cursor.AtEmbeddedMarkup(atStatement))
            {
                return depth;
            }

            cursor.Position = token.Span.End;
            depth += token.Kind() switch
            {
                SyntaxKind.OpenBraceToken => 1,
                SyntaxKind.CloseBraceToken => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return 0;
            }

            atStatement = token.Text is "{" or "}" or ";" or ":";
        }

        return depth;
    }

    private void EmbeddedMarkup()
    {
        if (cursor.SkipComment())
        {
            return;
        }

        if (cursor.At("@:"))
        {
            cursor.Position += 2;
            Markup(oneElement: false, cursor.EndOfLine);
            return;
        }

        cursor.Position += cursor.Current == '@' ? 1 : 0;
        Markup(oneElement: true, cursor.End);
    }

    private void Add(int start, int end, RazorCodeKind kind)
    {
        var text = cursor.Between(start, end);
        if (!string.IsNullOrWhiteSpace(text))
        {
            document.Code.Add(new(cursor.LineOf(start), text, kind));
        }
    }
}
