using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.QueryReport;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.QueryLog;

internal sealed class QueryTaskConfiguration : IEntityTypeConfiguration<QueryTask>
{
    private const int IdLength = 32;

    public void Configure(EntityTypeBuilder<QueryTask> builder)
    {
        builder.ToTable("QueryTasks");
        builder.HasKey(task => task.Id);
        builder.Property(task => task.Id).HasMaxLength(IdLength).ValueGeneratedNever();
        builder.Property(task => task.Text).HasMaxLength(QueryText.MaxLength);
        builder.Property(task => task.Resolution).HasConversion<string>().HasMaxLength(20);
        builder.Property(task => task.Note).HasMaxLength(QueryTask.MaxNoteLength);
        builder.Property(task => task.ChangedBy).HasMaxLength(80);
        builder.Property(task => task.Version).IsConcurrencyToken();
    }
}
