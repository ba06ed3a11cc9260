using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>A place in a razor file, and the small steps that a scanner takes from it.</summary>
public sealed class RazorCursor(string text)
{
    public int Position { get; set; }

    public int End => text.Length;

    public bool AtEnd => Position >= text.Length;

    public char Current => AtEnd ? '\0' : text[Position];

    public int Line => LineOf(Position);

    public int EndOfLine => text.IndexOf('\n', Position) is var end && end < 0 ? text.Length : end;

    public bool AtTag => Current == '<' && char.IsLetter(Peek(1));

    public bool AtAngle => AtTag || At("</") || At("<!");

    /// <summary>An @ that is no part of an address such as name@example.org.</summary>
    public bool AtTransition =>
        Current == '@'
        && !(
            Position > 0
            && char.IsLetterOrDigit(text[Position - 1])
            && char.IsLetterOrDigit(Peek(1))
        );

    public bool At(string what) => string.CompareOrdinal(text, Position, what, 0, what.Length) == 0;

    public int LineOf(int place) => text.AsSpan(0, place).Count('\n') + 1;

    public string Since(int start) => text[start..Position];

    public string Between(int start, int end) => text[start..end];

    /// <summary>Markup inside C#: an element where a statement may begin, a template, a line or a comment.</summary>
    public bool AtEmbeddedMarkup(bool atStatement) =>
        At("@:") || At("@<") || At("@*") || (atStatement && (AtTag || At("<!--")));

    public void SkipPast(string what)
    {
        var found = AtEnd ? -1 : text.IndexOf(what, Position, StringComparison.Ordinal);
        Position = found < 0 ? text.Length : found + what.Length;
    }

    public bool SkipComment()
    {
        var end =
            At("@*") ? "*@"
            : At("<!--") ? "-->"
            : At("<!") ? ">"
            : null;
        if (end is null)
        {
            return false;
        }

        Position += 2;
        SkipPast(end);
        return true;
    }

    public string ReadWhile(Func<char, bool> accepts)
    {
        var start = Position;
        while (!AtEnd && accepts(Current))
        {
            Position++;
        }

        return Since(start);
    }

    public void SkipWhitespace() => ReadWhile(char.IsWhiteSpace);

    public string ReadIdentifier() =>
        ReadWhile(letter => char.IsLetterOrDigit(letter) || letter == '_');

    public string ReadLine() => ReadWhile(letter => letter != '\n');

    public IEnumerable<SyntaxToken> Tokens() => SyntaxFactory.ParseTokens(text, Position, Position);

    /// <summary>From an opening bracket to behind its closing one.</summary>
    public void SkipBalanced()
    {
        var depth = 0;
        foreach (var token in Tokens())
        {
            Position = token.Span.End;
            depth += token.Text switch
            {
                "(" or "[" or "{" => 1,
                ")" or "]" or "}" => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return;
            }
        }
    }

    public void SkipToOpenBrace()
    {
        while (!AtEnd && Current != '{')
        {
            if (Current == '(')
            {
                SkipBalanced();
            }
            else
            {
                Position++;
            }
        }
    }

    /// <summary>Behind a first word: member accesses, calls and indexers as long as no space comes.</summary>
    public void SkipImplicitExpression(string firstWord)
    {
        if (firstWord is "await" or "new")
        {
            SkipWhitespace();
            ReadIdentifier();
        }

        while (!AtEnd)
        {
            if (Current is '(' or '[')
            {
                SkipBalanced();
            }
            else if (MemberAccess() is var length && length > 0)
            {
                Position += length;
                ReadIdentifier();
            }
            else
            {
                return;
            }
        }
    }

    private int MemberAccess()
    {
        var length = Current is '?' or '!' ? 1 : 0;
        if (Peek(length) == '.' && (char.IsLetter(Peek(length + 1)) || Peek(length + 1) == '_'))
        {
            return length + 1;
        }

        return length == 1 && Peek(1) == '[' ? 1 : 0;
    }

    private char Peek(int offset) =>
        Position + offset < text.Length ? text[Position + offset] : '\0';
}
