using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Builders;

/// <summary>A small, valid catalogue of real codes: every closed vocabulary in full, and a few terms of the open ones.</summary>
public static class SampleTaxonomy
{
    /// <summary>Vocabularies begin with # and their title; a term is its code, four labels, its parent and its date or year.</summary>
    private const string Text = """
        # Area | Intervention areas | Domaines d’intervention | مجالات التدخل | Направления деятельности
        LEG | Legal and regulatory framework | Cadre juridique et réglementaire | الإطار القانوني والتنظيمي | Нормативно-правовая база
        INS | Institutional framework | Cadre institutionnel | الإطار المؤسسي | Институциональная основа
        PRC | Procedures | Procédures | الإجراءات | Процедуры
        HRT | Human resources and training | Ressources humaines et formation | الموارد البشرية والتدريب | Кадры и подготовка персонала
        CIE | Communication and information exchange | Communication et échange d’informations | الاتصال وتبادل المعلومات | Коммуникация и обмен информацией
        INF | Infrastructure and equipment | Infrastructures et équipements | البنية التحتية والمعدات | Инфраструктура и оборудование
        # Pillar | Pillars | Piliers | الركائز | Уровни сотрудничества
        S | Intra-service cooperation | Coopération intraservice | التعاون داخل الجهاز الواحد | Внутриведомственное сотрудничество
        A | Inter-agency cooperation | Coopération interservices | التعاون بين الأجهزة | Межведомственное сотрудничество
        N | International cooperation | Coopération internationale | التعاون الدولي | Международное сотрудничество
        # Driver | Drivers | Leviers | المحرّكات | Движущие факторы
        GO | Governance | Gouvernance | الحوكمة | Система управления
        PF | Professionalisation | Professionnalisation | الارتقاء المهني | Профессионализация
        MO | Modernisation | Modernisation | التحديث | Модернизация
        CO | Communication | Communication | التواصل | Коммуникация
        # Axis | Conference axes | Axes de la conférence | محاور المؤتمر | Тематические оси конференции
        policy | Policy | Politiques | السياسات | Политика
        implementation | Implementation | Mise en œuvre | التنفيذ | Реализация
        instruments | Instruments | Instruments | الأدوات | Инструменты
        # Theme | Cross-cutting themes | Thèmes transversaux | المواضيع الشاملة | Сквозные темы
        FR | Fundamental rights | Droits fondamentaux | الحقوق الأساسية | Основные права
        AI | Artificial intelligence and technology ethics | Intelligence artificielle et éthique des technologies | الذكاء الاصطناعي وأخلاقيات التكنولوجيا | Искусственный интеллект и этика технологий
        TF | Trade facilitation | Facilitation des échanges | تيسير التجارة | Упрощение процедур торговли
        AC | Anti-corruption | Lutte contre la corruption | مكافحة الفساد | Противодействие коррупции
        BC | Border communities | Communautés frontalières | المجتمعات المحلية الحدودية | Приграничные сообщества
        CY | Cyber security and cybercrime | Cybersécurité et cybercriminalité | الأمن السيبراني والجريمة السيبرانية | Кибербезопасность и киберпреступность
        # EntryType | Entry types | Types de fiches | أنواع المداخل | Типы записей
        practice | Practice | Pratique | ممارسة | Практика
        tool | Tool | Outil | أداة | Инструмент
        programme | Programme or body | Programme ou organe | برنامج أو هيئة | Программа или орган
        recommendation | Recommendation | Recommandation | توصية | Рекомендация
        norm | Norm or concept | Norme ou concept | معيار أو مفهوم | Норма или концепция
        # Evidence | Evidence levels | Niveaux de preuve | مستويات الأدلة | Уровни доказательности
        claimed | Claimed | Déclaré | مُصرَّح به | Заявлено
        documented | Documented | Documenté | موثَّق | Документировано
        evaluated | Evaluated | Évalué | مُقيَّم | Оценено
        replicated | Replicated | Reproduit | مُكرَّر في مكان آخر | Воспроизведено
        # Maturity | Maturity stages | Stades de maturité | مراحل النضج | Стадии зрелости
        innovation | Innovation | Innovation | ابتكار | Новшество
        promising | Promising practice | Pratique prometteuse | ممارسة واعدة | Перспективная практика
        good-practice | Good practice | Bonne pratique | ممارسة جيدة | Передовая практика
        institutionalised | Institutionalised | Institutionnalisée | ممارسة مؤسسية راسخة | Институционально закреплено
        not-stated | Not stated | Non précisé | غير محدد | Не указано
        # BorderType | Border types | Types de frontières | أنواع الحدود | Виды границ
        land | Land border | Frontière terrestre | الحدود البرية | Сухопутная граница
        sea | Sea border | Frontière maritime | الحدود البحرية | Морская граница
        air | Air border | Frontière aérienne | الحدود الجوية | Воздушная граница
        # Agency | Agencies | Services | الأجهزة | Ведомства
        border-police | Border police | Police des frontières | شرطة الحدود | Пограничная полиция
        customs | Customs | Douane | الجمارك | Таможня
        # CycleStep | Strategy cycle | Cycle stratégique | دورة الاستراتيجية | Стратегический цикл
        gaps | Gap analysis | Analyse des lacunes | تحليل الفجوات | Анализ пробелов
        monitoring | Monitoring and evaluation | Suivi et évaluation | الرصد والتقييم | Мониторинг и оценка
        # Concept | Topics | Sujets | الموضوعات | Темы
        border-checks | border checks | vérifications aux frontières | التدقيق الحدودي | пограничные проверки
        risk-analysis | risk analysis | analyse des risques | تحليل المخاطر | анализ рисков | border-checks
        # Attribution | Attribution rules | Règles d’attribution | قواعد الإسناد | Правила указания источника
        named | Organisation and country | Organisation et pays | المنظمة والبلد | Организация и страна
        organisation | Organisation only | Organisation uniquement | المنظمة فقط | Только организация
        region | Region only | Région uniquement | المنطقة فقط | Только регион
        chatham-house | Chatham House Rule | Règle de Chatham House | قاعدة تشاتام هاوس | Правило Чатем-Хауса
        # Language | Languages | Langues | اللغات | Языки
        en | English | Anglais | الإنجليزية | Английский
        fr | French | Français | الفرنسية | Французский
        ar | Arabic | Arabe | العربية | Арабский
        ru | Russian | Russe | الروسية | Русский
        # Region | Regions | Régions | المناطق | Регионы
        015 | Northern Africa | Afrique septentrionale | شمال أفريقيا | Северная Африка
        011 | Western Africa | Afrique occidentale | غرب أفريقيا | Западная Африка
        155 | Western Europe | Europe occidentale | غرب أوروبا | Западная Европа
        # Country | Countries and territories | Pays et territoires | البلدان والأقاليم | Страны и территории
        GH | Ghana | Ghana | غانا | Гана | 011
        NL | Netherlands | Pays-Bas | هولندا | Нидерланды | 155
        TN | Tunisia | Tunisie | تونس | Тунис | 015
        XA | Arvania (demonstration) | Arvanie (démonstration) | أرفانيا (عرض توضيحي) | Арвания (демонстрация)
        # Organisation | Organisations | Organisations | المنظمات | Организации
        icmpd | International Centre for Migration Policy Development (ICMPD) | Centre international pour le développement des politiques migratoires (ICMPD) | المركز الدولي لتطوير سياسات الهجرة (ICMPD) | Международный центр по развитию миграционной политики (ICMPD)
        frontex | European Border and Coast Guard Agency (Frontex) | Agence européenne de garde-frontières et de garde-côtes (Frontex) | الوكالة الأوروبية لحرس الحدود والسواحل (فرونتكس) | Европейское агентство пограничной и береговой охраны (Фронтекс)
        gh-immigration | Ghana Immigration Service | Service de l’immigration du Ghana | دائرة الهجرة في غانا | Иммиграционная служба Ганы | GH
        tn-customs | Tunisian Customs | Douane tunisienne | الديوانة التونسية | Таможенная служба Туниса | TN
        nl-justice-security | Ministry of Justice and Security of the Netherlands | Ministère de la Justice et de la Sécurité des Pays-Bas | وزارة العدل والأمن في هولندا | Министерство юстиции и безопасности Нидерландов | NL
        # Edition | Conference editions | Éditions de la conférence | دورات المؤتمر | Конференции по годам
        ibmc-2023 | 6th International Border Management Conference | 6e Conférence internationale sur la gestion des frontières | المؤتمر الدولي السادس لإدارة الحدود | 6-я Международная конференция по управлению границами | | 2023-12-06
        ibmc-2024 | 7th International Border Management Conference | 7e Conférence internationale sur la gestion des frontières | المؤتمر الدولي السابع لإدارة الحدود | 7-я Международная конференция по управлению границами | | 2024-11-27
        # Session | Conference sessions | Sessions de la conférence | جلسات المؤتمر | Заседания конференции
        ibmc-2023-s1 | Session 1: Artificial intelligence and technologies in border management | Session 1 : Intelligence artificielle et technologies dans la gestion des frontières | الجلسة 1: الذكاء الاصطناعي والتكنولوجيا في إدارة الحدود | Заседание 1. Искусственный интеллект и технологии в управлении границами | ibmc-2023 | 2023-12-06
        ibmc-2023-panel-2 | Panel 2: What works well, implementation level | Panel 2 : Ce qui fonctionne bien, niveau de la mise en œuvre | حلقة النقاش 2: ما ينجح على مستوى التنفيذ | Панельная дискуссия 2. Что хорошо работает: уровень реализации | ibmc-2023 | 2023-12-07
        # Document | Source documents | Documents sources | الوثائق المصدرية | Исходные документы
        ibmc-2023-summary | Summary of the 6th International Border Management Conference | Compte rendu de la 6e Conférence internationale sur la gestion des frontières | موجز أعمال المؤتمر الدولي السادس لإدارة الحدود | Краткий отчёт о 6-й Международной конференции по управлению границами | ibmc-2023 | 2023
        ibmc-2024-concept | Concept note of the 7th International Border Management Conference | Note conceptuelle de la 7e Conférence internationale sur la gestion des frontières | المذكرة المفاهيمية للمؤتمر الدولي السابع لإدارة الحدود | Концептуальная записка 7-й Международной конференции по управлению границами | ibmc-2024 | 2024
        """;

    public static TaxonomyCatalogue Catalogue { get; } =
        new([.. Text.Split("# ", StringSplitOptions.RemoveEmptyEntries).Select(ReadVocabulary)]);

    private static Vocabulary ReadVocabulary(string text)
    {
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Columns).ToList();
        var kind = Enum.Parse<TermKind>(rows[0][0]);
        return new(kind, Label(rows[0]), [.. rows.Skip(1).Select(row => ReadTerm(kind, row))]);
    }

    private static string[] Columns(string row) => row.Split('|', StringSplitOptions.TrimEntries);

    private static LocalizedText Label(string[] row) =>
        new(Languages.All.Zip(row.Skip(1), KeyValuePair.Create));

    private static Term ReadTerm(TermKind kind, string[] row)
    {
        var term = new Term
        {
            Code = row[0],
            Label = Label(row),
            Parent = row is [_, _, _, _, _, { Length: > 0 } parent, ..] ? parent : null,
            IsDemonstration = kind is TermKind.Country && row[0].StartsWith('X'),
        };
        return row is [.., { } last] && row.Length == 7 ? Dated(kind, term, last) : term;
    }

    private static Term Dated(TermKind kind, Term term, string when) =>
        kind switch
        {
            TermKind.Document => term with
            {
                Year = int.Parse(when, CultureInfo.InvariantCulture),
                Publisher = "ICMPD",
            },
            TermKind.Edition => term with { From = Day(when), To = Day(when).AddDays(1) },
            _ => term with { From = Day(when) },
        };

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
