using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Inspection;
using KnowledgeHub.Documents.Workbooks;
using KnowledgeHub.Portal.Features.Offline;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// workbook [--runs 20]: writes the workbook of a full assessment, 58 indicators by 8 agencies and the joint answers, and reads
/// it back: inspection, cells, answers and the plan of differences. Prints the middle and the slowest run after the first.
/// </summary>
internal static class WorkbookSpeed
{
    public static void Run(string[] args)
    {
        var source = Source();
        var workbook = new AnswerWorkbook(source, TaxonomyCatalogue.Empty);
        var runs = new VerbArguments(args).Number("runs", 20);
        Timing.Report("workbook write", runs, () => workbook.Write());
        var bytes = workbook.Write();
        Timing.Report("workbook read", runs, () => Read(source, bytes));
        Console.WriteLine($"workbook {bytes.Length >> 10} kB, {source.Rows.Count} answers");
    }

    private static void Read(WorkbookSource source, byte[] bytes)
    {
        var sheets = new WorkbookReader(new FileInspector()).Read(bytes).Sheets;
        var filled = FilledWorkbookReader.Read(sheets).Workbook;
        var plan = WorkbookPlanner.Plan(
            source.Assessment,
            source.Framework,
            source.Rows.Select(row => row.Stored).OfType<Answer>(),
            filled ?? throw new InvalidOperationException("The workbook was refused."),
            (_, _) => true
        );
        if (!plan.IsEmpty || plan.Changes.Count != source.Rows.Count)
        {
            throw new InvalidOperationException("The workbook did not come back as it was.");
        }
    }

    private static WorkbookSource Source()
    {
        var all = new SyntheticAnswers();
        var rows = all.Answers.Select(answer => new WorkbookSourceRow(
            all.Framework.Indicators.First(indicator => indicator.Id == answer.Indicator),
            answer.Agency,
            answer,
            true
        ));
        return new(all.Assessment, all.Framework, null, [.. rows], DateTime.UnixEpoch);
    }
}
