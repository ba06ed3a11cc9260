using KnowledgeHub.Conventions.Tests.Razor;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeHub.Conventions.Tests.Sources;

/// <summary>A text file of the repository; its path is relative to the root, with forward slashes.</summary>
public sealed class SourceFile
{
    private static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    private readonly Lazy<IReadOnlyList<SyntaxNode>> syntax;
    private readonly Lazy<RazorDocument> razor;

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text.ReplaceLineEndings("\n");
        Lines = Text.TrimEnd('\n').Split('\n');
        Parts = path.Split('/');
        razor = new(() => RazorScanner.Scan(Text));
        syntax = new(Parse);
    }

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> Parts { get; }

    public string Name => Parts[^1];

    /// <summary>src, tests, docs ...; empty for a file in the root.</summary>
    public string Area => Parts.Count > 1 ? Parts[0] : "";

    /// <summary>The project's folder name; empty outside src and tests.</summary>
    public string Project => Parts.Count > 2 && Area is "src" or "tests" ? Parts[1] : "";

    /// <summary>The folders between the project and the file.</summary>
    public IReadOnlyList<string> Folders => [.. Parts.Skip(2).SkipLast(1)];

    public bool IsRazor => Name.EndsWith(".razor", StringComparison.Ordinal);

    public bool IsCSharp => Name.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsCodeBehind => Name.EndsWith(".razor.cs", StringComparison.Ordinal);

    public bool IsGenerated =>
        Parts.Contains("Migrations")
        || Name.EndsWith(".g.cs", StringComparison.Ordinal)
        || Name.EndsWith(".Designer.cs", StringComparison.Ordinal);

    public RazorDocument Razor => razor.Value;

    /// <summary>One root for a C# file; one for each piece of C# in a razor file.</summary>
    public IReadOnlyList<SyntaxNode> Syntax => syntax.Value;

    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Syntax.SelectMany(root => root.DescendantNodes()).OfType<T>();

    public Finding At(SyntaxNodeOrToken place, string message) => new(Path, LineOf(place), message);

    public static int LineOf(SyntaxNodeOrToken place) =>
        (place.GetLocation()?.GetLineSpan().StartLinePosition.Line ?? 0) + 1;

    private IReadOnlyList<SyntaxNode> Parse()
    {
        if (IsCSharp)
        {
            return [CSharpSyntaxTree.ParseText(Text).GetRoot()];
        }

        return IsRazor ? [.. Razor.Code.Select(code => ParsePiece(code))] : [];
    }

    private static SyntaxNode ParsePiece(RazorCode code) =>
        CSharpSyntaxTree.ParseText(new string('\n', code.Line - 1) + code.Text, Script).GetRoot();
}
