using System.Text.RegularExpressions;

namespace KnowledgeHub.Conventions.Tests.Files;

/// <summary>README stays short, links lead somewhere, and no file knows the machine that it was written on.</summary>
public static partial class TextFileRules
{
    public const int ReadmeLines = 80;

    public static Inspection ShortReadme(SourceTree tree) =>
        Inspection.Of(
            "README files in the root",
            tree.Files.Where(file => file.Path == "README.md"),
            file =>
                file.Lines.Count > ReadmeLines
                    ?
                    [
                        new Finding(
                            file.Path,
                            file.Lines.Count,
                            $"{file.Lines.Count} lines, at most {ReadmeLines}"
                        ),
                    ]
                    : []
        );

    public static Inspection Links(SourceTree tree) =>
        Inspection.Of(
            "documents",
            tree.Named(".md").Where(file => file.Path == "README.md" || file.Area == "docs"),
            file =>
                LinksIn(file)
                    .Where(link => !tree.Exists(Resolve(file, link.Message)))
                    .Select(link => link with { Message = $"{link.Message} leads nowhere" })
        );

    public static Inspection MachinePaths(SourceTree tree) =>
        Inspection.Of(
            "text files",
            tree.Files,
            file =>
                file.Lines.SelectMany(
                    (text, index) =>
                        MachinePath()
                            .Matches(text)
                            .Select(match => new Finding(
                                file.Path,
                                index + 1,
                                $"path of one machine: {match}"
                            ))
                )
        );

    private static IEnumerable<Finding> LinksIn(SourceFile file)
    {
        var inFence = false;
        for (var index = 0; index < file.Lines.Count; index++)
        {
            var line = file.Lines[index];
            inFence ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            foreach (
                var match in inFence
                    ? []
                    : Link().Matches(InlineCode().Replace(line, "")).AsEnumerable()
            )
            {
                var target = match.Groups["to"].Value.Split('#')[0];
                if (target.Length > 0 && !Scheme().IsMatch(target))
                {
                    yield return new(file.Path, index + 1, target);
                }
            }
        }
    }

    private static string Resolve(SourceFile file, string target)
    {
        var steps = new List<string>(file.Parts.SkipLast(1));
        foreach (
            var step in Uri.UnescapeDataString(target)
                .Split('/')
                .Where(step => step is not ("." or ""))
        )
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return string.Join('/', steps);
    }

    [GeneratedRegex(@"\]\(\s*<?(?<to>[^)\s>]+)|^\s{0,3}\[[^\]]+\]:\s*<?(?<to>[^\s>]+)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*:|//)")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(?<![\w./:}~-])/(work|root|home|Users)/\w[\w./-]*|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();
}
