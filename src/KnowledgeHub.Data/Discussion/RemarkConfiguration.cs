using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Data.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Discussion;

/// <summary>The foreign key carries the country: a remark cannot belong to another country's assessment.</summary>
internal sealed class RemarkConfiguration : IEntityTypeConfiguration<Remark>
{
    public void Configure(EntityTypeBuilder<Remark> builder)
    {
        builder.ToTable("Remarks");
        builder.HasKey(remark => remark.Id);
        builder.Property(remark => remark.Id).ValueGeneratedNever();
        builder.Property(remark => remark.Version).IsConcurrencyToken();
        builder
            .Property(remark => remark.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength);
        builder.Property(remark => remark.Indicator).HasMaxLength(8);
        builder.Property(remark => remark.AuthorId).HasMaxLength(80);
        builder.Property(remark => remark.Side).HasConversion<string>().HasMaxLength(20);
        builder.Property(remark => remark.Text).HasMaxLength(RemarkRules.MaxLength);
        builder.Property(remark => remark.ResolvedBy).HasMaxLength(80);
        builder.Ignore(remark => remark.Mentions);
        builder.HasIndex(remark => new { remark.Assessment, remark.Indicator });
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(remark => new { remark.Assessment, remark.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
