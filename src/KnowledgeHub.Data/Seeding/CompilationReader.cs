using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads one file of a collection or a building block.</summary>
internal static class CompilationReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="root">The file.</param>
    /// <param name="kind">What it holds.</param>
    public static SeededCompilation Read(SeedMapping root, CompilationKind kind)
    {
        var compilation = new Compilation
        {
            Id = ReadId(root, kind),
            Kind = kind,
            Slug = root.Text("slug"),
            Status = CompilationStatus.Published,
            Version = 1,
            UpdatedUtc = default,
            Content = new()
            {
                Title = root.InFourLanguages("title"),
                Introduction = root.InFourLanguages("introduction"),
                Translations = root.Translations("translation"),
                Subject = ReadSubject(root),
                Block = kind is CompilationKind.BuildingBlock ? ReadBlock(root) : null,
                Entries = [.. root.Mappings("entries").Select(ReadEntry)],
            },
        };
        root.RefuseUnknownKeys();
        return new(root, compilation);
    }

    private static string ReadId(SeedMapping root, CompilationKind kind)
    {
        var id = root.Text("id");
        if (!CompilationId.IsValid(kind, id))
        {
            root.Problems.Add(
                root.LineOf("id"),
                "id-malformed",
                $"\"{id}\" is no id of a {EnumCode<CompilationKind>.Of(kind)}.",
                "Write C- for a collection or B- for a building block, and four digits, such as C-0001."
            );
        }

        return id;
    }

    private static CompilationSubject? ReadSubject(SeedMapping root)
    {
        if (root.Find("subject") is null || root.Mapping("subject") is not { } item)
        {
            return null;
        }

        var subject = new CompilationSubject(item.Code<TermKind>("kind"), item.Text("code"));
        item.RefuseUnknownKeys();
        return subject;
    }

    private static BlockDetails ReadBlock(SeedMapping root) =>
        new()
        {
            Category = root.Code<BlockCategory>("category"),
            CycleSteps = root.OptionalTexts("cycleSteps"),
            Mechanism = root.InFourLanguages("mechanism"),
            EnablingFactors = root.InFourLanguages("enablingFactors"),
            Lessons = root.InFourLanguages("lessons"),
        };

    private static CompiledEntry ReadEntry(SeedMapping item)
    {
        var text = item.Text("practice");
        if (!PracticeId.TryParse(text, out var id))
        {
            item.Problems.Add(
                item.LineOf("practice"),
                "id-malformed",
                $"\"{text}\" is no id of an entry.",
                "Write P- and four digits, such as P-0071."
            );
        }

        var comment = item.Find("comment") is null
            ? LocalizedText.Empty
            : item.InFourLanguages("comment");
        item.RefuseUnknownKeys();
        return new(id, comment);
    }
}
