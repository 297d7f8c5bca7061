<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AppCard</name>
    <message>
        <source>More about {0}</source>
        <translation>查看“{0}”的详情</translation>
    </message>
</context>
<context>
    <name>DetailsBox</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Picture: the cable goes into the phone</source>
        <translation>图：数据线插进手机</translation>
    </message>
    <message>
        <source>Swipe up to unlock</source>
        <translation>向上滑动解锁</translation>
    </message>
    <message>
        <source>Developer options</source>
        <translation>开发者选项</translation>
    </message>
    <message>
        <source>USB debugging</source>
        <translation>USB 调试</translation>
    </message>
    <message>
        <source>Picture: the locked screen; “Swipe up to unlock” is ringed</source>
        <translation>图：锁定的屏幕，“向上滑动解锁”已圈出</translation>
    </message>
    <message>
        <source>Use USB for</source>
        <translation>USB 用途</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>传输文件</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>传输照片</translation>
    </message>
    <message>
        <source>Charging only</source>
        <translation>仅充电</translation>
    </message>
    <message>
        <source>Picture: the phone asks what USB is for; “File transfer” is ringed</source>
        <translation>图：手机询问 USB 的用途，“传输文件”已圈出</translation>
    </message>
    <message>
        <source>Revoke USB debugging authorizations</source>
        <translation>撤销 USB 调试授权</translation>
    </message>
    <message>
        <source>Picture: “Revoke USB debugging authorizations” in the developer options, ringed</source>
        <translation>图：开发者选项中的“撤销 USB 调试授权”已圈出</translation>
    </message>
    <message>
        <source>Picture: “USB debugging” in the developer options is on, ringed</source>
        <translation>图：开发者选项里的“USB 调试”开着，已圈出</translation>
    </message>
    <message>
        <source>Auto Blocker</source>
        <translation>自动拦截程序</translation>
    </message>
    <message>
        <source>Picture: the switch of “Auto Blocker”, ringed</source>
        <translation>图：“自动拦截程序”的开关已圈出</translation>
    </message>
    <message>
        <source>Picture: the power key at the side of the phone, ringed</source>
        <translation>图：手机侧面的电源键已圈出</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Permission manager</source>
        <translation>权限管理</translation>
    </message>
    <message>
        <source>Picture: the iPhone’s page about privacy; “Contacts” is ringed</source>
        <translation>图：iPhone 的隐私页面；圈出的是“通讯录”</translation>
    </message>
    <message>
        <source>Picture: the phone’s page about privacy; “Permission manager” is ringed</source>
        <translation>图：手机的隐私页面；圈出的是“权限管理”</translation>
    </message>
    <message>
        <source>App permissions</source>
        <translation>应用权限</translation>
    </message>
    <message>
        <source>Picture: the app’s permissions; the switch beside “Contacts” is ringed</source>
        <translation>图：应用的权限；圈出的是“通讯录”旁的开关</translation>
    </message>
    <message>
        <source>Picture: the start menu; “Reboot system now” is ringed</source>
        <translation>图：启动菜单，“Reboot system now”已圈出</translation>
    </message>
    <message>
        <source>Picture: a list of permissions; “Contacts” is ringed</source>
        <translation>图：权限列表，“通讯录”已圈出</translation>
    </message>
    <message>
        <source>Picture: apps that may read contacts; the switch of one app is ringed</source>
        <translation>图：可读取通讯录的应用，其中一个应用的开关已圈出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Picture: the list of running programs; one line is ringed, below it “End task”</source>
        <translation>图：正在运行的程序列表，其中一行已圈出，下面是“结束任务”</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>正在运行的程序</translation>
    </message>
    <message>
        <source>End task</source>
        <translation>结束任务</translation>
    </message>
    <message>
        <source>Picture: what a virus scanner put aside; “adb” is ringed</source>
        <translation>图：杀毒软件隔离的内容，“adb”已圈出</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Picture: LenderLens in a folder on the computer, ringed</source>
        <translation>图：电脑文件夹里的 LenderLens 已圈出</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation>我的文件夹</translation>
    </message>
    <message>
        <source>Picture: the cable at the computer’s own socket, ringed</source>
        <translation>图：数据线插在电脑自身的接口上，接口已圈出</translation>
    </message>
    <message>
        <source>Picture: the computer says “Setting up a device”, ringed</source>
        <translation>图：电脑显示“正在设置设备”，已圈出</translation>
    </message>
    <message>
        <source>Setting up a device</source>
        <translation>正在设置设备</translation>
    </message>
    <message>
        <source>Picture: the computer’s menu; “Log out” is ringed</source>
        <translation>图：电脑的菜单；圈出的是“注销”</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Picture: another program’s window on the computer; “Close” is ringed</source>
        <translation>图：电脑上另一个程序的窗口，“关闭”已圈出</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>Picture: LenderLens is being installed on the computer</source>
        <translation>图：正在电脑上安装 LenderLens</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Picture: a package is being installed on the computer</source>
        <translation>图：正在电脑上安装一个软件包</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Picture: the Device Manager; the phone’s line is ringed</source>
        <translation>图：设备管理器，手机那一行已圈出</translation>
    </message>
    <message>
        <source>Device Manager</source>
        <translation>设备管理器</translation>
    </message>
    <message>
        <source>Picture: a line of text being put into a file on the computer</source>
        <translation>图：把一行文字写入电脑上的一个文件</translation>
    </message>
    <message>
        <source>Picture: the computer’s menu; “Restart” is ringed</source>
        <translation>图：电脑的菜单，“重新启动”已圈出</translation>
    </message>
    <message>
        <source>Picture: “USB debugging” in the developer options, ringed</source>
        <translation>图：开发者选项里的“USB 调试”，已圈出</translation>
    </message>
    <message>
        <source>Allow USB debugging?</source>
        <translation>允许 USB 调试吗？</translation>
    </message>
    <message>
        <source>Always allow from this computer</source>
        <translation>始终允许使用这台计算机进行调试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Picture: the phone asks “Allow USB debugging?”; “Allow” is ringed, the box above is empty</source>
        <translation>图：手机询问“允许 USB 调试吗？”，“允许”已圈出，上面的方框没有勾选</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Picture: “Restart” in the phone’s power menu, ringed</source>
        <translation>图：手机电源菜单里的“重新启动”，已圈出</translation>
    </message>
    <message>
        <source>Contacts permission</source>
        <translation>通讯录权限</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Picture: the app’s contacts permission; “Don’t allow” is ringed</source>
        <translation>图：这个应用的通讯录权限，“不允许”已圈出</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>The screen is hidden</source>
        <translation>屏幕已隐藏</translation>
    </message>
    <message>
        <source>Whatever is running goes on.</source>
        <translation>正在进行的操作会继续。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice phone - nothing here is real</source>
        <translation>练习手机：这里的一切都不是真的</translation>
    </message>
    <message>
        <source>Practice phones</source>
        <translation>练习手机</translation>
    </message>
    <message>
        <source>Plug in another one</source>
        <translation>换一台练习手机</translation>
    </message>
    <message>
        <source>Tap “Allow” on the phone</source>
        <translation>在手机上点“允许”</translation>
    </message>
    <message>
        <source>Turn on the phone’s extra switch</source>
        <translation>打开手机的额外开关</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translation>拔掉数据线</translation>
    </message>
    <message>
        <source>Plug the cable in again</source>
        <translation>重新插上数据线</translation>
    </message>
    <message>
        <source>Start again with a fresh phone</source>
        <translation>换成全新的练习手机重来</translation>
    </message>
    <message>
        <source>Turn it off by hand on the phone’s open page</source>
        <translation>在手机已打开的页面上手动关闭</translation>
    </message>
    <message>
        <source>Turn it off by hand (first open its page on the phone)</source>
        <translation>在手机上手动关闭（请先在手机上打开它的页面）</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>Copy the address of this source</source>
        <translation>复制这个来源的网址</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Can read your contacts now</source>
        <translation>现在能读取通讯录</translation>
    </message>
    <message>
        <source>Wants contacts; not allowed now</source>
        <translation>想要通讯录，现在没给</translation>
    </message>
    <message>
        <source>Does not ask for the whole list</source>
        <translation>没有申请读取整本通讯录</translation>
    </message>
    <message>
        <source>We could not check this one</source>
        <translation>这一项没查清</translation>
    </message>
    <message>
        <source>Could read your contacts then</source>
        <translation>当时能读取通讯录</translation>
    </message>
    <message>
        <source>Wants contacts; not allowed then</source>
        <translation>想要通讯录，当时没给</translation>
    </message>
    <message>
        <source>The app can see the names and numbers saved on this phone, at any time it is running. We can see that it is allowed. We cannot see whether it copied them or sent them away.</source>
        <translation>这个应用能看到手机里保存的姓名和号码，只要它在运行，随时都能看。我们能看到“它被允许”，看不到它有没有复制或上传。</translation>
    </message>
    <message>
        <source>It may ask again: choose “Don’t allow”. If it was on before, copies may already exist.</source>
        <translation>它可能再次弹窗，请选“不允许”。以前开过的话，可能已有副本。</translation>
    </message>
    <message>
        <source>The app does not ask to read the contacts. It still knows any person you typed in or picked.</source>
        <translation>这个应用没有申请读取通讯录。你手动填写或挑选的联系人，它仍然知道。</translation>
    </message>
    <message>
        <source>We cannot say whether it can read the contacts. You can look on the phone itself.</source>
        <translation>我们说不准它能不能读取通讯录。你可以直接在手机上查看。</translation>
    </message>
    <message>
        <source>The phone’s answer was cut short.</source>
        <translation>手机的回答不完整。</translation>
    </message>
    <message>
        <source>A part of the phone’s answer was missing.</source>
        <translation>手机的回答缺了一部分。</translation>
    </message>
    <message>
        <source>The phone answered with a line we do not understand.</source>
        <translation>手机的回答里有一行我们看不懂。</translation>
    </message>
    <message>
        <source>The phone refused to answer.</source>
        <translation>手机拒绝回答。</translation>
    </message>
    <message>
        <source>The phone did not answer in time.</source>
        <translation>手机没有及时回答。</translation>
    </message>
    <message>
        <source>This phone does not know the question.</source>
        <translation>这台手机不支持这项查询。</translation>
    </message>
    <message>
        <source>Not allowed now; we did not see whether it asks</source>
        <translation>现在没给；没查到它有没有申请</translation>
    </message>
    <message>
        <source>The phone’s second switch for contacts could not be read.</source>
        <translation>手机的第二道通讯录开关没能读到。</translation>
    </message>
    <message>
        <source>The phone was disconnected before it could be read again.</source>
        <translation>还没来得及复查，手机就断开了。</translation>
    </message>
    <message>
        <source>It is in a space of the phone that was not looked at.</source>
        <translation>它在手机里一个没有查看的空间。</translation>
    </message>
    <message>
        <source>A text file cannot prove that no line of it is missing.</source>
        <translation>文本文件无法证明自己没有缺行。</translation>
    </message>
    <message>
        <source>The permission to read contacts is on.</source>
        <translation>读取通讯录的权限是开着的。</translation>
    </message>
    <message>
        <source>It shares its permissions with other apps of the same maker, and they are on.</source>
        <translation>它和同一家公司的其他应用共用权限，而权限是开着的。</translation>
    </message>
    <message>
        <source>It is a part of the phone’s own system.</source>
        <translation>它是手机系统的一部分。</translation>
    </message>
    <message>
        <source>The permission to read contacts is off.</source>
        <translation>读取通讯录的权限是关着的。</translation>
    </message>
    <message>
        <source>The phone lists no permission to read contacts for it.</source>
        <translation>手机没有为它列出读取通讯录的权限。</translation>
    </message>
    <message>
        <source>The app does not ask for contacts at all.</source>
        <translation>这个应用根本没有申请通讯录。</translation>
    </message>
    <message>
        <source>It is an app for old Android; the phone’s switch for such apps is off.</source>
        <translation>它是为旧版安卓做的应用，手机管这类应用的开关是关着的。</translation>
    </message>
    <message>
        <source>It is an app for old Android; its switch says off, but the phone still lets it read.</source>
        <translation>它是为旧版安卓做的应用，开关显示关闭，但手机仍让它读取。</translation>
    </message>
    <message>
        <source>It is an app for old Android, which gets its permissions without asking.</source>
        <translation>它是为旧版安卓做的应用，不用询问就得到权限。</translation>
    </message>
    <message>
        <source>The phone will ask you about its permissions when it is first opened.</source>
        <translation>第一次打开它时，手机会询问你要不要给权限。</translation>
    </message>
    <message>
        <source>The phone’s second switch for contacts is off.</source>
        <translation>手机的第二道通讯录开关是关着的。</translation>
    </message>
    <message>
        <source>The phone is set to ask you each time it wants contacts.</source>
        <translation>手机设成了每次它要通讯录都先问你。</translation>
    </message>
    <message>
        <source>It may read contacts only while it is open.</source>
        <translation>它只在打开时能读取通讯录。</translation>
    </message>
    <message>
        <source>The phone’s second switch for contacts stands at something we do not know.</source>
        <translation>手机的第二道通讯录开关处在我们不认识的状态。</translation>
    </message>
    <message>
        <source>The phone’s maker fixed this; it cannot be changed.</source>
        <translation>手机厂商把它固定了，改不了。</translation>
    </message>
    <message>
        <source>Whoever manages this phone fixed this.</source>
        <translation>管理这台手机的一方把它固定了。</translation>
    </message>
    <message>
        <source>The app is switched off now; it keeps the permission for when it is switched on.</source>
        <translation>这个应用现在被停用；重新启用后，它仍保留这项权限。</translation>
    </message>
    <message>
        <source>This space of the phone cannot be reached from here.</source>
        <translation>手机的这个空间，从这里够不着。</translation>
    </message>
    <message>
        <source>A part of what the phone said about it could not be read.</source>
        <translation>手机关于它的回答，有一部分没能读懂。</translation>
    </message>
    <message>
        <source>Why we say this</source>
        <translation>为什么这么说</translation>
    </message>
    <message>
        <source>What else it has been given</source>
        <translation>它得到了哪些权限</translation>
    </message>
    <message>
        <source>We read this for lending apps only.</source>
        <translation>这一项我们只查借贷应用。</translation>
    </message>
    <message>
        <source>Nothing that needs your permission.</source>
        <translation>没有需要你同意的权限。</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>别人怎么说它</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>关于这个应用</translation>
    </message>
    <message>
        <source>The phone’s own words</source>
        <translation>手机的原话</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>内部名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>由谁安装</translation>
    </message>
    <message>
        <source>Space on the phone</source>
        <translation>所在空间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Shares permissions with</source>
        <translation>与它共用权限的应用</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>不让它读取</translation>
    </message>
    <message>
        <source>Turn off contacts for %1</source>
        <translation>不让“%1”读取通讯录</translation>
    </message>
    <message numerus="yes">
        <source>Turn off for these %n</source>
        <comment>a button; one or more apps</comment>
        <translation>
            <numerusform>不让这 %n 个读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>恢复允许</translation>
    </message>
    <message>
        <source>Undo: let %1 read contacts again</source>
        <translation>恢复允许：让“%1”重新能读取通讯录</translation>
    </message>
    <message numerus="yes">
        <source>Undo for all %n</source>
        <comment>a button; two or more apps</comment>
        <translation>
            <numerusform>%n 个全部恢复允许</numerusform>
        </translation>
    </message>
    <message>
        <source>Save record only</source>
        <translation>只保存记录</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Look at this phone</source>
        <translation>查看这台手机</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Look by hand</source>
        <translation>手动查看</translation>
    </message>
    <message>
        <source>Look by hand at %1</source>
        <translation>手动查看“%1”</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>看看怎么做</translation>
    </message>
    <message>
        <source>Show me how, for %1</source>
        <translation>看看怎么做：“%1”</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不动</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Kept for Undo</source>
        <translation>可恢复的改动</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Another phone is being changed right now</source>
        <translation>另一台手机正在改动中</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>a button; stop showing a phone that is unplugged</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Put away what was seen of %1</source>
        <translation>收起 %1 的查看结果</translation>
    </message>
    <message>
        <source>Two phones here carry the same serial number</source>
        <translation>这里有两台手机的序列号相同</translation>
    </message>
    <message>
        <source>The phone is not connected</source>
        <translation>手机没有连接</translation>
    </message>
    <message>
        <source>It could read contacts before; now it cannot.</source>
        <translation>以前能读取通讯录，现在不能了。</translation>
    </message>
    <message>
        <source>It was off already; nothing was changed.</source>
        <translation>本来就是关着的，没有改动。</translation>
    </message>
    <message>
        <source>The phone took the change, but the app can still read contacts.</source>
        <translation>手机接受了改动，但这个应用仍能读取通讯录。</translation>
    </message>
    <message>
        <source>It was off for a moment, then something on the phone turned it on again.</source>
        <translation>关掉了一会儿，又被手机上的某个程序打开了。</translation>
    </message>
    <message>
        <source>We could not read it again, so we do not know. Connect the phone and look again.</source>
        <translation>没能复查，所以我们不知道结果。请连接手机再查一次。</translation>
    </message>
    <message>
        <source>We left it as it was: the app was updated meanwhile, or could not be read right before. Look again.</source>
        <translation>我们没有改动它：应用在此期间更新了，或者改动前没能读到它。请再看一次。</translation>
    </message>
    <message>
        <source>The phone’s maker fixed this; it is as it was.</source>
        <translation>手机厂商把它固定了，它和原来一样。</translation>
    </message>
    <message>
        <source>Whoever manages this phone fixed this; it is as it was.</source>
        <translation>管理这台手机的一方把它固定了，它和原来一样。</translation>
    </message>
    <message>
        <source>This cannot be changed from here; it is as it was.</source>
        <translation>这一项在这里改不了，它和原来一样。</translation>
    </message>
    <message>
        <source>The phone did not allow this change; it is as it was.</source>
        <translation>手机不允许这项改动，它和原来一样。</translation>
    </message>
    <message>
        <source>It is as it was: the change was stopped, or the phone did not answer to it. Look again.</source>
        <translation>它和原来一样：改动被停止了，或者手机没有回应。请再看一次。</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>它是关着的。</translation>
    </message>
    <message>
        <source>It is as it was before our change; nothing was changed.</source>
        <translation>它本来就和改动前一样，没有再动。</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>它是开着的。</translation>
    </message>
    <message>
        <source>It did not stay as we set it.</source>
        <translation>它没有保持我们设置的样子。</translation>
    </message>
    <message>
        <source>We could not read it again, so we do not know. What is kept for Undo stays.</source>
        <translation>没能复查，所以我们不知道结果。恢复用的记录还留着。</translation>
    </message>
    <message>
        <source>It is as it was before: it can read all saved contacts again.</source>
        <translation>已恢复原样：它又能读取全部联系人了。</translation>
    </message>
    <message>
        <source>Only a part could be put back. What is kept for Undo stays.</source>
        <translation>只恢复了一部分。恢复用的记录还留着。</translation>
    </message>
    <message>
        <source>The app is no longer on the phone, or was installed anew.</source>
        <translation>这个应用已不在手机上，或者被重新安装过。</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>它和原来一样。</translation>
    </message>
    <message>
        <source>Off - looked again at %1</source>
        <translation>现在不能读取 · %1 复查</translation>
    </message>
    <message>
        <source>Can read contacts again - looked again at %1</source>
        <translation>又能读取通讯录了 · %1 复查</translation>
    </message>
    <message>
        <source>It has not been opened yet. The phone will ask you then: choose “Don’t allow”.</source>
        <translation>它还没打开过。打开时手机会问你，请选“不允许”。</translation>
    </message>
    <message>
        <source>We could not check it, so we do not change it.</source>
        <translation>没查清，所以不改动它。</translation>
    </message>
    <message>
        <source>It is a part of the phone’s own system; we leave it alone.</source>
        <translation>它是手机系统的一部分，我们不动它。</translation>
    </message>
    <message>
        <source>You said someone is threatening you. A change on the phone may be noticed. You may want to talk to someone first. We can save a record and change nothing today.</source>
        <translation>你说现在有人在威胁你。手机上的改动可能被对方发现。可以先和信任的人商量。今天可以只保存记录，什么都不改。</translation>
    </message>
    <message>
        <source>Some apps share their permissions. Turning it off for one turns it off for the others too.</source>
        <translation>有些应用共用权限。关掉一个，其他的也会一起关掉。</translation>
    </message>
    <message>
        <source>This phone is managed by a company. Changing it may trigger a lock. Ask the company in writing, or a lawyer, first.</source>
        <translation>这台手机由公司管理，改动可能触发锁机。请先书面询问该公司，或咨询律师。</translation>
    </message>
    <message>
        <source>One of these came with the phone. Parts of the phone may work differently without contacts.</source>
        <translation>其中有手机自带的应用。没有通讯录权限，手机的某些功能可能会变。</translation>
    </message>
    <message>
        <source>One of these is in the work profile. Your employer may notice the change.</source>
        <translation>其中有工作资料里的应用，单位可能会发现这项改动。</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>乌兹别克斯坦</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>吉尔吉斯斯坦</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>蒙古</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>塔吉克斯坦</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>智利</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>牙买加</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>委内瑞拉</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>津巴布韦</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>加纳</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>坦桑尼亚</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>乌干达</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message numerus="yes">
        <source>%n lending app(s) can read your contacts now</source>
        <translation>
            <numerusform>%n 个借贷应用现在能读取你的通讯录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lending app(s) could not be checked</source>
        <translation>
            <numerusform>%n 个借贷应用没查清</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not look at the whole phone</source>
        <translation>没能查看整台手机</translation>
    </message>
    <message>
        <source>No lending app that our list knows can read the contacts</source>
        <translation>名单里的借贷应用，现在都不能读取通讯录</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two counts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the end of a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No other lending app that our list knows can read the contacts</source>
        <translation>名单里的其他借贷应用，现在都不能读取通讯录</translation>
    </message>
    <message>
        <source>In the rest, no lending app that our list knows can read the contacts</source>
        <translation>查到的部分里，名单上的借贷应用现在都不能读取通讯录</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be a lending app</source>
        <translation>
            <numerusform>另有 %n 个可能是借贷应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) that may be a lending app can</source>
        <translation>
            <numerusform>%n 个可能是借贷应用的能读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other app(s) can</source>
        <translation>
            <numerusform>另有 %n 个其他应用能读取</numerusform>
        </translation>
    </message>
    <message>
        <source>No other app we looked at can either</source>
        <translation>查到的其他应用也都不能读取</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be checked</source>
        <translation>
            <numerusform>另有 %n 个应用没查清</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n 个应用没查清</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) of this phone could not be listed</source>
        <translation>
            <numerusform>手机上有 %n 个空间没能列出应用</numerusform>
        </translation>
    </message>
    <message>
        <source>You, or the phone’s maker, allowed this. Being allowed is not proof of misuse.</source>
        <translation>权限是开着的。能读取，不等于已经滥用。</translation>
    </message>
    <message>
        <source>Lists can be late or use another name. If you borrowed from an app that is not shown, look for it below.</source>
        <translation>名单可能滞后或使用其他名称。如果你借过款的应用没有显示，请在下面查找。</translation>
    </message>
    <message>
        <source>This phone is too old for LenderLens</source>
        <translation>这台手机太旧，借贷透镜用不了</translation>
    </message>
    <message>
        <source>It needs Android 6 or later. On the phone itself, look in Settings › Apps.</source>
        <translation>需要 Android 6 或更新的版本。可以在手机的“设置”›“应用”里查看。</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>有一步没有成功</translation>
    </message>
    <message>
        <source>The phone could not be read</source>
        <translation>没能读取手机</translation>
    </message>
    <message>
        <source>The phone connection tool is missing</source>
        <translation>缺少连接手机的工具</translation>
    </message>
    <message>
        <source>The phone connection tool does not answer</source>
        <translation>连接手机的工具没有回应</translation>
    </message>
    <message>
        <source>No phone is ready</source>
        <translation>没有可用的手机</translation>
    </message>
    <message>
        <source>More than one phone is connected</source>
        <translation>连接了不止一台手机</translation>
    </message>
    <message>
        <source>The phone was disconnected</source>
        <translation>手机断开了</translation>
    </message>
    <message>
        <source>The phone did not answer in time</source>
        <translation>手机没有及时回答</translation>
    </message>
    <message>
        <source>The phone answered with far too much text</source>
        <translation>手机返回的内容太多了</translation>
    </message>
    <message>
        <source>This is nothing we can read</source>
        <translation>这不是我们能读懂的内容</translation>
    </message>
    <message>
        <source>A file of LenderLens is damaged</source>
        <translation>借贷透镜的一个文件损坏了</translation>
    </message>
    <message>
        <source>This change is no longer kept for Undo</source>
        <translation>这次改动的恢复记录已经不在了</translation>
    </message>
    <message>
        <source>Nothing was changed: the note for Undo could not be saved</source>
        <translation>什么都没改：恢复用的记录没能保存</translation>
    </message>
    <message>
        <source>LenderLens stopped itself</source>
        <translation>借贷透镜自己停下了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The key file for what is kept for Undo is missing or was replaced</source>
        <translation>恢复记录用的密钥文件不见了，或被换过</translation>
    </message>
    <message>
        <source>The list was not taken</source>
        <translation>没有采用这份名单</translation>
    </message>
    <message>
        <source>The list file could not be opened</source>
        <translation>名单文件打不开</translation>
    </message>
    <message>
        <source>This file is too large for a lender list</source>
        <translation>这个文件太大，不会是借贷名单</translation>
    </message>
    <message>
        <source>This is not a signed lender list</source>
        <translation>这不是带签名的借贷名单</translation>
    </message>
    <message>
        <source>The list is signed with a key LenderLens does not know</source>
        <translation>签署这份名单的密钥，LenderLens 不认识</translation>
    </message>
    <message>
        <source>The list was changed or cut on its way</source>
        <translation>名单在途中被改动或截断了</translation>
    </message>
    <message>
        <source>LenderLens cannot read all of this list</source>
        <translation>LenderLens 不能完整读取这份名单</translation>
    </message>
    <message>
        <source>This list is not newer than the one in use</source>
        <translation>这份名单不比正在使用的新</translation>
    </message>
    <message>
        <source>This list is dated after today</source>
        <translation>这份名单的日期在今天之后</translation>
    </message>
    <message>
        <source>The list could not be saved</source>
        <translation>名单没能保存</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again; if it happens again, copy the details.</source>
        <translation>没有丢失任何东西。请再试一次；如果再出现，请复制详情。</translation>
    </message>
    <message>
        <source>Keep the phone unlocked, check the cable, and try again.</source>
        <translation>请保持手机解锁，检查数据线，再试一次。</translation>
    </message>
    <message>
        <source>Install LenderLens again from where you got it; it brings the tool along.</source>
        <translation>请从原来的地方重新安装借贷透镜，里面带有这个工具。</translation>
    </message>
    <message>
        <source>Close other programs that use the phone, then try again.</source>
        <translation>请关闭其他正在使用手机的程序，再试一次。</translation>
    </message>
    <message>
        <source>Connect the phone, unlock it and tap “Allow” if it asks.</source>
        <translation>请连接手机并解锁，如有询问请点“允许”。</translation>
    </message>
    <message>
        <source>Choose one, or unplug the others.</source>
        <translation>请选一台，或拔掉其他的。</translation>
    </message>
    <message>
        <source>Check the cable and connect the phone again. Then look again to be sure.</source>
        <translation>请检查数据线，重新连接手机，然后再查一次确认。</translation>
    </message>
    <message>
        <source>Unlock the phone, keep its screen on, and try again.</source>
        <translation>请解锁手机，保持亮屏，再试一次。</translation>
    </message>
    <message>
        <source>Restart the phone and try again.</source>
        <translation>请重启手机，再试一次。</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>请换一个文件或文件夹。</translation>
    </message>
    <message>
        <source>Install LenderLens again. What is kept for Undo stays where it is.</source>
        <translation>请重新安装借贷透镜。恢复用的记录会原样保留。</translation>
    </message>
    <message>
        <source>Look at the phone again to see how things are now.</source>
        <translation>请再查一次手机，看看现在的情况。</translation>
    </message>
    <message>
        <source>Check that the disk is not full or locked, then try again.</source>
        <translation>请检查磁盘是否已满或不能写入，再试一次。</translation>
    </message>
    <message>
        <source>It was about to do something it must not. Please copy the details.</source>
        <translation>它差点做了不该做的事。请复制详情。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没改。</translation>
    </message>
    <message>
        <source>Put the file back from a copy. Or open “Kept for Undo” and choose “Forget everything”.</source>
        <translation>请从备份里放回这个文件；也可以打开“可恢复的改动”，选“全部清除”。</translation>
    </message>
    <message>
        <source>The list in use stays. Choose another file.</source>
        <translation>正在使用的名单不变。请选择别的文件。</translation>
    </message>
    <message>
        <source>The list in use stays. Check that the file is still there.</source>
        <translation>正在使用的名单不变。请看看文件是否还在原处。</translation>
    </message>
    <message>
        <source>The list in use stays. Get the file again from where LenderLens is.</source>
        <translation>正在使用的名单不变。请从获取 LenderLens 的地方重新取得文件。</translation>
    </message>
    <message>
        <source>The list in use stays. A newer LenderLens may know the key.</source>
        <translation>正在使用的名单不变。较新的 LenderLens 也许认识这个密钥。</translation>
    </message>
    <message>
        <source>The list in use stays. Get the file again, and do not open it in an editor.</source>
        <translation>正在使用的名单不变。请重新取得文件，不要用编辑器打开它。</translation>
    </message>
    <message>
        <source>The list in use stays. This one may be for a newer LenderLens.</source>
        <translation>正在使用的名单不变。这份名单可能是给较新的 LenderLens 用的。</translation>
    </message>
    <message>
        <source>The list in use stays. You need do nothing.</source>
        <translation>正在使用的名单不变。你不需要做什么。</translation>
    </message>
    <message>
        <source>The list in use stays. Check the date of this computer, then import the list again.</source>
        <translation>正在使用的名单不变。请检查这台电脑的日期，再重新导入名单。</translation>
    </message>
    <message>
        <source>The list in use stays. Check that the disk is not full or locked.</source>
        <translation>正在使用的名单不变。请检查磁盘是否已满或被锁定。</translation>
    </message>
    <message>
        <source>LenderLens</source>
        <translation>LenderLens 借贷透镜</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>letters that stand for the text size</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>中文</source>
        <comment>the other language, in its own words</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>隐藏屏幕</translation>
    </message>
    <message>
        <source>Where should the record go?</source>
        <translation>记录保存到哪里？</translation>
    </message>
    <message>
        <source>What was saved from the phone?</source>
        <translation>要打开从手机保存的哪个内容？</translation>
    </message>
    <message>
        <source>%1 · Android %2</source>
        <translation>%1 · Android %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a phone, then its number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>%1 · practice phone at port %2</source>
        <translation>%1 · 练习手机，端口 %2</translation>
    </message>
    <message>
        <source>Looking for a phone</source>
        <translation>正在找手机</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>需要几秒钟。</translation>
    </message>
    <message>
        <source>Connect the phone with a USB cable</source>
        <translation>用 USB 数据线连接手机</translation>
    </message>
    <message>
        <source>Nothing is installed on the phone, and nothing changes until you say so.</source>
        <translation>不会在手机上安装任何东西；你没有同意之前，什么都不会改。</translation>
    </message>
    <message>
        <source>Unlock the phone and keep its screen on</source>
        <translation>解锁手机，保持亮屏</translation>
    </message>
    <message>
        <source>Turn on “USB debugging” on the phone</source>
        <translation>在手机上打开“USB 调试”</translation>
    </message>
    <message>
        <source>Waiting for the phone. This page goes on by itself.</source>
        <translation>正在等待手机，完成后会自动继续。</translation>
    </message>
    <message>
        <source>I don’t see the question</source>
        <translation>没有看到询问</translation>
    </message>
    <message>
        <source>Which phone?</source>
        <translation>哪一台手机？</translation>
    </message>
    <message>
        <source>More than one is connected. Choose one; the others stay at hand. Not sure which is which? Pull one cable: its line here goes away.</source>
        <translation>连接了不止一台。请选一台，其他的随时可以切换。分不清是哪台？拔下一根数据线，这里对应的一行就会消失。</translation>
    </message>
    <message>
        <source>Whose phone is this?</source>
        <translation>这是谁的手机？</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>I help the owner, who is here</source>
        <translation>我在帮机主，机主就在旁边</translation>
    </message>
    <message>
        <source>Is anyone threatening you or your family right now?</source>
        <translation>现在有人在威胁你或家人吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>不想说</translation>
    </message>
    <message>
        <source>A change on the phone may be noticed. You may want to talk to someone first. We can save a record and change nothing today.</source>
        <translation>手机上的改动可能被对方发现。可以先和信任的人商量。今天可以只保存记录，什么都不改。</translation>
    </message>
    <message>
        <source>We look at: the list of apps, their versions and permissions, the phone’s note of when contacts were read. We never open contacts, messages or photos. Nothing changes until you say so.</source>
        <translation>我们会看：应用列表、版本和权限，以及手机记录的通讯录读取时间。不会打开联系人、短信或照片。你没有同意之前，什么都不会改。</translation>
    </message>
    <message>
        <source>Looking at the phone</source>
        <translation>正在查看手机</translation>
    </message>
    <message>
        <source>Reading which apps may use the contacts. We never open the contacts, messages or photos.</source>
        <translation>正在读取哪些应用能用通讯录。不会打开联系人、短信或照片。</translation>
    </message>
    <message>
        <source>Before you put this back</source>
        <translation>恢复允许之前</translation>
    </message>
    <message numerus="yes">
        <source>Put back for %n app(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>给 %n 个应用恢复允许</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back: these apps get again what we turned off, as it was before.</source>
        <translation>恢复允许：这些应用会重新得到我们关掉的权限，和原来一样。</translation>
    </message>
    <message>
        <source>It changes nothing else on the phone. If you do not do it now, what is kept for Undo stays.</source>
        <translation>手机上的其他东西都不变。现在不恢复的话，恢复用的记录会一直留着。</translation>
    </message>
    <message>
        <source>Open a saved file…</source>
        <translation>打开已保存的文件…</translation>
    </message>
    <message>
        <source>Open what was saved from a phone</source>
        <translation>打开从手机保存的内容</translation>
    </message>
    <message>
        <source>For when the phone is not here. Nothing can be changed from a file. Choose it below, or drop it on this window.</source>
        <translation>手机不在手边时使用。通过文件无法更改任何设置。请在下面选择，或把文件拖到这个窗口上。</translation>
    </message>
    <message>
        <source>A bug report: the zip as the phone made it (Developer options › Bug report)</source>
        <translation>错误报告：手机生成的 zip 原文件（开发者选项 › 提交错误报告）</translation>
    </message>
    <message>
        <source>A folder or zip of androidqf</source>
        <translation>androidqf 的文件夹或 zip</translation>
    </message>
    <message>
        <source>Saved outputs of “dumpsys package”, “dumpsys appops” and “getprop”, in one folder</source>
        <translation>保存在同一文件夹中的 “dumpsys package”、“dumpsys appops” 和 “getprop” 输出</translation>
    </message>
    <message>
        <source>What happens to the rest of the file?</source>
        <translation>文件中的其他内容会怎样？</translation>
    </message>
    <message>
        <source>A bug report is full of personal things. LenderLens passes them by and keeps none.</source>
        <translation>错误报告里有很多个人内容。LenderLens 会跳过它们，一点也不保留。</translation>
    </message>
    <message>
        <source>Nothing is unpacked, copied or sent. Delete the file when you no longer need it.</source>
        <translation>不会解压、复制或发送任何内容。不再需要时，请删除该文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开另一个文件…</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>关闭此文件</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>已读 %1 MB，共 %2 MB</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>已保存的文件</translation>
    </message>
    <message>
        <source>from a file</source>
        <comment>stands behind a phone&apos;s name</comment>
        <translation>来自文件</translation>
    </message>
    <message numerus="yes">
        <source>%n lending app(s) could read your contacts when the file was made</source>
        <translation>
            <numerusform>文件生成时，有 %n 个借贷应用能读取你的通讯录</numerusform>
        </translation>
    </message>
    <message>
        <source>In what the file holds, no lending app that our list knows can read the contacts</source>
        <translation>就文件所含内容而言，我们名单上的借贷应用都不能读取通讯录</translation>
    </message>
    <message>
        <source>This is what a file says; when the phone wrote it, it does not say.</source>
        <translation>以下是文件中的内容；文件没有写明手机何时生成了它。</translation>
    </message>
    <message>
        <source>This is what a file says that the phone wrote on %1 at %2, by its own clock.</source>
        <translation>以下是文件中的内容，由手机按自己的时钟于 %1 %2 写下。</translation>
    </message>
    <message>
        <source>It may be different now. To turn something off, connect the phone, or do it by hand on the phone itself.</source>
        <translation>现在的情况可能已经不同。如要关闭权限，请连接手机，或直接在手机上手动操作。</translation>
    </message>
    <message>
        <source>This file or folder cannot be opened</source>
        <translation>无法打开此文件或文件夹</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then choose it again.</source>
        <translation>请确认它还在原处、并且你有权读取，然后重新选择。</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>此文件是空的</translation>
    </message>
    <message>
        <source>Save it again, then choose it here.</source>
        <translation>请重新保存，再到这里选择。</translation>
    </message>
    <message>
        <source>This file is far too large</source>
        <translation>此文件过大</translation>
    </message>
    <message>
        <source>Save the output of “dumpsys package” alone, and choose that.</source>
        <translation>请单独保存 “dumpsys package” 的输出，然后选择它。</translation>
    </message>
    <message>
        <source>This is no file of a phone that we know</source>
        <translation>这不是我们认识的手机文件</translation>
    </message>
    <message>
        <source>Choose the zip of a bug report, or a folder with saved outputs.</source>
        <translation>请选择错误报告的 zip 文件，或存有输出的文件夹。</translation>
    </message>
    <message>
        <source>Nothing in there says which apps there are</source>
        <translation>其中没有说明手机上有哪些应用</translation>
    </message>
    <message>
        <source>Save the output of “dumpsys package” into the same folder, and choose the folder.</source>
        <translation>请把 “dumpsys package” 的输出也保存到同一文件夹，然后选择该文件夹。</translation>
    </message>
    <message>
        <source>It was not made by a phone, and was not read. Choose another file.</source>
        <translation>它不是手机生成的，因此没有读取。请选择其他文件。</translation>
    </message>
    <message>
        <source>Unpack it, then choose the folder.</source>
        <translation>请先解压，再选择解压出的文件夹。</translation>
    </message>
    <message>
        <source>This zip file is cut or damaged</source>
        <translation>此 zip 文件不完整或已损坏</translation>
    </message>
    <message>
        <source>Copy it again from where it was made. The copy may have been broken off.</source>
        <translation>请从生成它的地方重新复制一次，上次复制可能中断了。</translation>
    </message>
    <message>
        <source>This zip file needs a password</source>
        <translation>此 zip 文件需要密码</translation>
    </message>
    <message>
        <source>This zip file is packed in a way we do not read</source>
        <translation>此 zip 文件的压缩方式无法读取</translation>
    </message>
    <message>
        <source>Names in this zip file lead out of it</source>
        <translation>此 zip 文件中有指向外部的文件名</translation>
    </message>
    <message>
        <source>This zip file would unpack to far too much</source>
        <translation>此 zip 文件解压后会过大</translation>
    </message>
    <message>
        <source>There is a zip file inside this zip file</source>
        <translation>此 zip 文件里还有一个 zip 文件</translation>
    </message>
    <message>
        <source>Unpack this one, then choose the zip file that was inside.</source>
        <translation>请先解压外层，再选择里面的 zip 文件。</translation>
    </message>
    <message>
        <source>There is nothing of a phone in this zip file</source>
        <translation>此 zip 文件里没有手机的内容</translation>
    </message>
    <message>
        <source>The last question to the phone is being finished. Nothing was changed.</source>
        <translation>正在等手机答完最后一个问题。什么都没改。</translation>
    </message>
    <message>
        <source>Nothing more is changed. What was done until now is read again, so that you can see it.</source>
        <translation>不再做任何改动。到目前为止做过的会再读一遍，让你看到结果。</translation>
    </message>
    <message>
        <source>How things are now is saved first. Please leave the cable in.</source>
        <translation>会先保存现在的状态。请不要拔数据线。</translation>
    </message>
    <message>
        <source>Then we look again, twice, to be sure.</source>
        <translation>然后复查两遍，确认结果。</translation>
    </message>
    <message>
        <source>Turning it off</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Putting it back</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Please leave the cable in.</source>
        <translation>请不要拔数据线。</translation>
    </message>
    <message>
        <source>Before you turn this off</source>
        <translation>关闭之前，再确认一下</translation>
    </message>
    <message numerus="yes">
        <source>Turn off for %n app(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>不让 %n 个应用读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shares its permissions with %2: contacts go off for both</source>
        <translation>“%1”与“%2”共用权限：两个都会不能读取通讯录</translation>
    </message>
    <message>
        <source>%1 shares its permissions with %2: contacts go off for all of them</source>
        <translation>“%1”与“%2”共用权限：它们都会不能读取通讯录</translation>
    </message>
    <message>
        <source>%1 (came with the phone)</source>
        <translation>%1（手机自带）</translation>
    </message>
    <message>
        <source>Do it on the phone</source>
        <translation>在手机上操作</translation>
    </message>
    <message>
        <source>Click “Open it on the phone”, or open Settings › Apps on the phone and tap the app</source>
        <translation>点这里的“在手机上打开”，或者在手机上打开“设置”›“应用”，点这个应用</translation>
    </message>
    <message>
        <source>On the phone, open Settings › Apps and tap the app</source>
        <translation>在手机上打开“设置”›“应用”，点这个应用</translation>
    </message>
    <message>
        <source>Unlock the phone and look at the page that is open there</source>
        <translation>解锁手机，看屏幕上打开的页面</translation>
    </message>
    <message>
        <source>Tap “Permissions”, then “Contacts”</source>
        <translation>点“权限”，再点“通讯录”</translation>
    </message>
    <message>
        <source>Turn the switch beside “Contacts” off</source>
        <translation>关掉“通讯录”旁边的开关</translation>
    </message>
    <message>
        <source>Choose “Don’t allow”</source>
        <translation>选“不允许”</translation>
    </message>
    <message>
        <source>Open it on the phone</source>
        <translation>在手机上打开</translation>
    </message>
    <message>
        <source>Open the page of %1 on the phone</source>
        <translation>在手机上打开 %1 的页面</translation>
    </message>
    <message>
        <source>Asking the phone to open the page</source>
        <translation>正在让手机打开页面</translation>
    </message>
    <message>
        <source>Reading what the phone says now</source>
        <translation>正在读取手机现在的状态</translation>
    </message>
    <message>
        <source>The phone was asked to open this app’s page. If you do not see it, unlock the phone.</source>
        <translation>已经让手机打开这个应用的页面。如果没看到，请解锁手机。</translation>
    </message>
    <message>
        <source>The phone did not open the page. Please go there by hand.</source>
        <translation>手机没有打开页面。请自己点到那里。</translation>
    </message>
    <message>
        <source>The phone did not say whether it opened the page. If you do not see it, go there by hand.</source>
        <translation>手机没有说是否打开了页面。如果没看到，请自己点到那里。</translation>
    </message>
    <message>
        <source>The phone did not open the page for this, and was asked for the app’s own page instead.</source>
        <translation>手机没有打开这一项的页面，已改为请它打开这个应用自己的页面。</translation>
    </message>
    <message>
        <source>The phone did not answer. Unlock it, check the cable, and try again.</source>
        <translation>手机没有回应。请解锁手机，检查数据线，再试一次。</translation>
    </message>
    <message>
        <source>Contacts are off: %1</source>
        <translation>通讯录已关闭：%1</translation>
    </message>
    <message>
        <source>Read from the phone at %2: %1 can still read contacts.</source>
        <translation>%2 从手机读取：%1 仍能读取通讯录。</translation>
    </message>
    <message>
        <source>Read from the phone at %2: %1 could not be checked.</source>
        <translation>%2 从手机读取：%1 无法查明。</translation>
    </message>
    <message>
        <source>To allow it again, go to the same place on the phone.</source>
        <translation>想再允许，到手机上同一个地方打开。</translation>
    </message>
    <message>
        <source>Come back here and look again</source>
        <translation>回到这里，再查一次</translation>
    </message>
    <message>
        <source>What you can do next</source>
        <translation>接下来可以做什么</translation>
    </message>
    <message>
        <source>Your debt does not change. Get advice before you stop paying.</source>
        <translation>你的欠款不会改变。停止还款之前，请先咨询。</translation>
    </message>
    <message>
        <source>Nothing is kept for Undo</source>
        <translation>没有可恢复的改动</translation>
    </message>
    <message>
        <source>What you turn off is kept here until you end it.</source>
        <translation>你关掉的权限会记在这里，直到你清除。</translation>
    </message>
    <message>
        <source>Undo lets these apps read all saved contacts again, exactly as before.</source>
        <translation>恢复后，这些应用又能读取全部联系人，和以前完全一样。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) for Undo could not be read; they stay where they are.</source>
        <translation>
            <numerusform>有 %n 条恢复用的记录读不出来，它们会原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turned off on %1 at %2</source>
        <translation>%1 %2 关闭</translation>
    </message>
    <message>
        <source>LenderLens was closed before it looked again, so we do not know what changed. You can still undo it.</source>
        <translation>LenderLens 在复查之前就关闭了，所以不知道改了什么。仍然可以“恢复允许”。</translation>
    </message>
    <message>
        <source>After this, nothing can be undone from here. The phone itself stays as it is.</source>
        <translation>清除后，就不能在这里恢复了。手机本身保持现状。</translation>
    </message>
    <message>
        <source>Deletes what this computer keeps: for Undo, and of earlier looks.</source>
        <translation>删除这台电脑上保存的内容：可恢复的改动，以及以往查看的记录。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>LenderLens made a mistake</source>
        <translation>借贷透镜出了错</translation>
    </message>
    <message>
        <source>Nothing was lost. Please close it and start again. The details help to mend it.</source>
        <translation>没有丢失任何东西。请关闭后重新打开。详情有助于修好它。</translation>
    </message>
    <message>
        <source>May be a lending app</source>
        <translation>可能是借贷应用</translation>
    </message>
    <message>
        <source>Same name as a lender: check</source>
        <translation>与借贷方同名：请核对</translation>
    </message>
    <message>
        <source>Known lender</source>
        <translation>已知的借贷应用</translation>
    </message>
    <message>
        <source>Same internal name, other signer: check</source>
        <translation>内部名称相同，签名不同：请核对</translation>
    </message>
    <message>
        <source>Signed like a listed app: check</source>
        <translation>与名单中的应用签名相同：请核对</translation>
    </message>
    <message>
        <source>a public source</source>
        <translation>公开来源</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between source, country and date</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a source says, then country and date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Named in a report by %1</source>
        <translation>见%1的报告</translation>
    </message>
    <message>
        <source>On the warning list of %1</source>
        <translation>见%1的警示名单</translation>
    </message>
    <message>
        <source>Banned by %1</source>
        <translation>被%1禁止</translation>
    </message>
    <message>
        <source>Licence withdrawn by %1</source>
        <translation>牌照被%1撤回</translation>
    </message>
    <message>
        <source>Named for its use of personal data by %1</source>
        <translation>因个人信息问题被%1点名</translation>
    </message>
    <message>
        <source>Named by the police: %1</source>
        <translation>被警方点名：%1</translation>
    </message>
    <message>
        <source>Named by %1</source>
        <translation>被%1点名</translation>
    </message>
    <message>
        <source>On the list of %1</source>
        <translation>见%1的名单</translation>
    </message>
    <message>
        <source>On the register of %1</source>
        <translation>在%1登记</translation>
    </message>
    <message>
        <source>No longer in the store, says %1</source>
        <translation>%1显示已从应用商店下架</translation>
    </message>
    <message>
        <source>Known as a lender from %1</source>
        <translation>据%1，是借贷应用</translation>
    </message>
    <message>
        <source>Consumer loans</source>
        <translation>消费贷款</translation>
    </message>
    <message>
        <source>Payday loans</source>
        <translation>短期小额贷款</translation>
    </message>
    <message>
        <source>Buy now, pay later</source>
        <translation>先买后付</translation>
    </message>
    <message>
        <source>Loans between people</source>
        <translation>个人间借贷</translation>
    </message>
    <message>
        <source>Loan marketplace</source>
        <translation>贷款平台</translation>
    </message>
    <message>
        <source>Pawn loans</source>
        <translation>典当贷款</translation>
    </message>
    <message>
        <source>Phone on hire or instalments</source>
        <translation>手机租赁或分期</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信贷</translation>
    </message>
    <message>
        <source>Wallet or shop that also lends</source>
        <translation>兼做贷款的钱包或商城</translation>
    </message>
    <message>
        <source>Bank that also lends</source>
        <translation>兼做贷款的银行</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Other app</source>
        <translation>其他应用</translation>
    </message>
    <message>
        <source>Found in our list by its internal name.</source>
        <translation>按内部名称在名单中查到。</translation>
    </message>
    <message>
        <source>Found in our list by its internal name and signature.</source>
        <translation>按内部名称和签名在名单中查到。</translation>
    </message>
    <message>
        <source>Not in our list. Signed like an app that is (%1): a weak sign, one signer may sign many apps.</source>
        <translation>不在名单中。与名单中的应用（%1）签名相同：这只是弱线索，同一签名可以用在许多应用上。</translation>
    </message>
    <message>
        <source>Not in our list. Has a name that a source gives for your country (%1): possible, check.</source>
        <translation>不在名单中。与来源提到的、你所选国家的名称（%1）相同：有可能，请核对。</translation>
    </message>
    <message>
        <source>What follows is said of the listed app, which may be another one.</source>
        <translation>以下说的是名单中的应用，可能不是手机上的这个。</translation>
    </message>
    <message>
        <source>Said of another country: %1</source>
        <translation>针对其他国家：%1</translation>
    </message>
    <message>
        <source>Its signature is not that of the listed app. It may be another app under the same internal name.</source>
        <translation>它的签名与名单中的应用不同，可能是用了同一内部名称的另一个应用。</translation>
    </message>
    <message>
        <source>A phone on hire or instalments may carry a lock of the lender. If the person who signed is under 18, tell your helper, and say so in a complaint: age can matter.</source>
        <translation>租赁或分期的手机可能带有出租方的锁。如果签约的人未满 18 岁，请告诉协助你的人，投诉时也写明：年龄可能有影响。</translation>
    </message>
    <message>
        <source>A contact you typed or picked is not the whole book. The app knows that person with or without this permission.</source>
        <translation>你手动填写或挑选的联系人，不等于整本通讯录。有没有这项权限，应用都知道这个人。</translation>
    </message>
    <message>
        <source>Looks like a lending app; it is not in our list.</source>
        <translation>看起来像借贷应用，但不在名单里。</translation>
    </message>
    <message>
        <source>Not found in our list. That proves nothing by itself.</source>
        <translation>名单里没有查到，查不到不能说明什么。</translation>
    </message>
    <message>
        <source>What this does: the app can no longer read contacts saved on this phone. You can undo it.</source>
        <translation>能做到：之后它不能再读取这台手机里的联系人。可以恢复。</translation>
    </message>
    <message>
        <source>What it does not do: it does not take back copies, stop calls, or change what you owe. The app may notice, may refuse a loan, or may ask again.</source>
        <translation>做不到：收不回已复制的号码，不能让对方停止拨打，也不改变你的欠款。它可能会发现，可能拒绝放款，也可能再次弹窗。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be turned off from here; the app’s own lines say why.</source>
        <translation>
            <numerusform>其中 %n 个不能从这里关闭，原因写在各自那一栏里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop it asking again</source>
        <translation>不让它再弹窗询问</translation>
    </message>
    <message>
        <source>The app then cannot ask for contacts again. You can still allow it in the phone’s settings.</source>
        <translation>之后它不能再弹窗要通讯录。你仍可以在手机设置里允许它。</translation>
    </message>
    <message numerus="yes">
        <source>Lending apps that can read contacts (%n)</source>
        <translation>
            <numerusform>能读取通讯录的借贷应用（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May be a lending app (%n)</source>
        <translation>
            <numerusform>可能是借贷应用（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Could not be checked (%n)</source>
        <translation>
            <numerusform>没查清的（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other apps that can read contacts (%n)</source>
        <translation>
            <numerusform>其他能读取通讯录的应用（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rest: cannot read contacts now (%n)</source>
        <translation>
            <numerusform>其余：现在不能读取通讯录（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wallets, shops, banks and cards that also lend; can read contacts (%n)</source>
        <translation>
            <numerusform>同时提供信贷服务的钱包、购物、银行和信用卡应用：现在能读取通讯录（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In spaces that were not looked at (%n)</source>
        <translation>
            <numerusform>在没有查看的空间里（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know about these. Look on the phone itself.</source>
        <translation>这些我们不知道。请直接在手机上查看。</translation>
    </message>
    <message>
        <source>Apps that need contacts for their work are among these, and parts of the phone itself.</source>
        <translation>其中有本来就要用通讯录的应用，也有手机自带的部分。</translation>
    </message>
    <message>
        <source>Nobody has verified these: they stand on an unverified list, or look like lending apps. Look before you choose.</source>
        <translation>这些未经任何人核实：它们在未核实的名单上，或看起来像贷款应用。请先看清再选择。</translation>
    </message>
    <message>
        <source>Lending is only one of the things these apps are for.</source>
        <translation>放贷只是这些应用的功能之一。</translation>
    </message>
    <message>
        <source>We do not know about these. Unlock the space on the phone, then look again.</source>
        <translation>这些应用的情况我们不知道。请在手机上解锁那个空间，然后再查看一次。</translation>
    </message>
    <message>
        <source>Installed on this phone</source>
        <translation>后来安装的</translation>
    </message>
    <message>
        <source>Came with the phone</source>
        <translation>手机自带的</translation>
    </message>
    <message numerus="yes">
        <source>What could not be read (%n)</source>
        <translation>
            <numerusform>没能读到的内容（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>why, then the question to the phone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The list of apps on the phone</source>
        <translation>手机上的应用列表</translation>
    </message>
    <message>
        <source>Permissions, then the phone’s own notes of use</source>
        <translation>权限，以及手机自己的使用记录</translation>
    </message>
    <message>
        <source>Comparing with the lender list</source>
        <translation>和借贷名单比对</translation>
    </message>
    <message>
        <source>Names of the apps</source>
        <translation>应用的名称</translation>
    </message>
    <message>
        <source>The phone keeps no note of a read; that proves nothing</source>
        <translation>手机没有留下读取记录，这不能说明什么</translation>
    </message>
    <message>
        <source>internal name: %1</source>
        <translation>内部名称：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an app, then the space it is in</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The phone is not connected. This is what we saw at %1.</source>
        <translation>手机没有连接。这是 %1 看到的情况。</translation>
    </message>
    <message>
        <source>Another phone with the same serial number is plugged in, so as not to mix them we ask neither. Unplug one of them. This is what we saw at %1.</source>
        <translation>又插上了一台序列号相同的手机，为了不弄混，两台都不读取。请拔掉其中一台。以下是 %1 看到的情况。</translation>
    </message>
    <message>
        <source>The record was saved in %1</source>
        <translation>记录已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>Contacts are now off for %1 of %n app(s)</source>
        <translation>
            <numerusform>%n 个应用中，%1 个已不能读取通讯录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) could not be changed</source>
        <comment>all that were asked for</comment>
        <translation>
            <numerusform>%n 个应用没能改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone’s maker fixed %n app(s), so nothing can change it here: %1.</source>
        <translation>
            <numerusform>手机厂商固定了 %n 个应用，在这里改不了：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever manages this phone fixed %n app(s), so nothing can change it here: %1.</source>
        <translation>
            <numerusform>管理这台手机的一方固定了 %n 个应用，在这里改不了：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts were off already; nothing was changed</source>
        <translation>本来就不能读取通讯录，没有改动</translation>
    </message>
    <message>
        <source>We looked again to check. Copies made before %1 may still be with the lender. Take photos of threatening messages before you delete anything.</source>
        <translation>我们复查过。%1 之前的副本可能仍在对方手里。删除任何东西之前，请先截图保存威胁信息。</translation>
    </message>
    <message>
        <source>We looked again at %1. Nothing else was touched.</source>
        <translation>我们在 %1 复查过。其他内容没有动。</translation>
    </message>
    <message>
        <source>Nothing was changed on the phone.</source>
        <translation>手机上什么都没有改动。</translation>
    </message>
    <message>
        <source>Nothing was changed on the phone. Copies made before %1 may still be with the lender. Take photos of threatening messages before you delete anything.</source>
        <translation>手机上什么都没有改动。%1 之前的副本可能仍在对方手里。删除任何东西之前，请先截图保存威胁信息。</translation>
    </message>
    <message>
        <source>We could not look again, so we do not know how it is now. What was changed is kept for Undo.</source>
        <translation>我们没能复查，所以不知道现在的情况。这次改动有记录，可以恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Put back as it was for %1 of %n app(s)</source>
        <translation>
            <numerusform>%n 个应用中，%1 个已恢复原样</numerusform>
        </translation>
    </message>
    <message>
        <source>We looked again at %1. What was put back can read all saved contacts again.</source>
        <translation>我们在 %1 复查过。恢复的应用又能读取全部联系人。</translation>
    </message>
    <message>
        <source>Changed with it: %1.</source>
        <translation>一起变了的：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Keep the app for now; save the loan page, the agreement and the messages</source>
        <translation>先别卸载，保存借款页面、合同和短信</translation>
    </message>
    <message>
        <source>Tell the people most likely to be called</source>
        <translation>提前告诉最可能接到电话的人</translation>
    </message>
    <message>
        <source>Write down each call: time, number, words</source>
        <translation>每次来电，记下时间、号码、说了什么</translation>
    </message>
    <message>
        <source>Ask the lender in writing to erase your contacts</source>
        <translation>书面要求对方删除你的通讯录信息</translation>
    </message>
    <message>
        <source>Get free debt advice before you decide about paying</source>
        <translation>还款怎么办，先找免费咨询再决定</translation>
    </message>
    <message>
        <source>At the end: unplug, and turn off “USB debugging” on the phone</source>
        <translation>最后：拔下数据线，在手机上关闭“USB 调试”</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n app(s) at %1</source>
        <translation>
            <numerusform>%1 查看了 %n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>names of spaces</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>lender list of %1, %2 apps</source>
        <translation>借贷名单 %1，%2 个应用</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two parts of the footer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>Other ways it can learn who you know</source>
        <translation>它还能从哪些地方知道你认识谁</translation>
    </message>
    <message>
        <source>Phone status: it can see whether you are in a call, not with whom.</source>
        <translation>电话状态：它能看到你是否在通话，看不到和谁通话。</translation>
    </message>
    <message>
        <source>We saw none of those we can read. That does not prove that there are none.</source>
        <translation>我们能查的几项里没有看到开着的；这不能证明完全没有。</translation>
    </message>
    <message>
        <source>These do not show other people, but are on for it:</source>
        <translation>下面这些不会显示其他人，但它开着：</translation>
    </message>
    <message>
        <source>Other ways it can learn who you know: %1.</source>
        <translation>它还能从这些地方知道你认识谁：%1。</translation>
    </message>
    <message>
        <source>Other ways it had to learn who you know, when the file was written</source>
        <translation>文件写下时，它还能从哪些地方知道你认识谁</translation>
    </message>
    <message>
        <source>Other ways it had to learn who you know: %1.</source>
        <translation>它当时还能从这些地方知道你认识谁：%1。</translation>
    </message>
    <message>
        <source>Not in this file, or not to be read in it: %1. That does not mean it is off.</source>
        <translation>这个文件里没有或读不到：%1。这不等于已关闭。</translation>
    </message>
    <message>
        <source>The phone did not tell us about: %1.</source>
        <translation>这些没能从手机上查到：%1。</translation>
    </message>
    <message>
        <source>SMS messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>call log</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>what is on the screen</source>
        <translation>屏幕上的内容</translation>
    </message>
    <message>
        <source>being your phone app</source>
        <translation>默认电话应用</translation>
    </message>
    <message>
        <source>being your SMS app</source>
        <translation>默认短信应用</translation>
    </message>
    <message>
        <source>being the app of a watch or glasses</source>
        <translation>手表或眼镜的配套应用</translation>
    </message>
    <message>
        <source>what you type</source>
        <translation>你输入的内容</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>phone status</source>
        <translation>电话状态</translation>
    </message>
    <message>
        <source>accounts on the phone</source>
        <translation>手机上的账号</translation>
    </message>
    <message>
        <source>drawing over other apps</source>
        <translation>显示在其他应用上层</translation>
    </message>
    <message>
        <source>installing apps</source>
        <translation>安装应用</translation>
    </message>
    <message>
        <source>Call log: it can see whom you called and who called you.</source>
        <translation>通话记录：它能看到你打给过谁、谁打给过你。</translation>
    </message>
    <message>
        <source>SMS messages: it can read them, or see new ones come in.</source>
        <translation>短信：它能读短信，或者看到新收到的短信。</translation>
    </message>
    <message>
        <source>Phone status: it can see the number of whoever calls you.</source>
        <translation>电话状态：它能看到打进来的号码。</translation>
    </message>
    <message>
        <source>Accounts: it can see the names of accounts on the phone, mostly your own.</source>
        <translation>账号：它能看到手机上的账号名，多半是你自己的。</translation>
    </message>
    <message>
        <source>All files: it can read files, such as a saved list of contacts.</source>
        <translation>全部文件：它能读文件，例如另存的联系人名单。</translation>
    </message>
    <message>
        <source>It may draw over other apps.</source>
        <translation>它可以显示在其他应用上层。</translation>
    </message>
    <message>
        <source>It may ask to install other apps.</source>
        <translation>它可以要求安装其他应用。</translation>
    </message>
    <message>
        <source>Notifications: it can read those of every app, with names and messages.</source>
        <translation>通知：它能读所有应用的通知，包括里面的人名和消息。</translation>
    </message>
    <message>
        <source>Accessibility service: it can read what is on the screen.</source>
        <translation>无障碍服务：它能读屏幕上的内容。</translation>
    </message>
    <message>
        <source>It is your phone app: calls and numbers pass through it.</source>
        <translation>它是默认电话应用：通话和号码都经过它。</translation>
    </message>
    <message>
        <source>It is your SMS app: all text messages pass through it.</source>
        <translation>它是默认短信应用：所有短信都经过它。</translation>
    </message>
    <message>
        <source>It is the app of a watch or glasses, which may be given contacts, calls and messages.</source>
        <translation>它是手表或眼镜的配套应用，可能因此得到通讯录、通话和短信。</translation>
    </message>
    <message>
        <source>It is your keyboard: it sees what you type.</source>
        <translation>它是你用的键盘：它能看到你输入的内容。</translation>
    </message>
    <message>
        <source>Phone calls and number</source>
        <translation>电话和本机号码</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Devices nearby</source>
        <translation>附近的设备</translation>
    </message>
    <message>
        <source>Showing notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Movement and body sensors</source>
        <translation>运动和身体传感器</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他权限</translation>
    </message>
    <message>
        <source>Look at the phone and tap “Allow”</source>
        <translation>请看手机，点“允许”</translation>
    </message>
    <message>
        <source>Unplug the cable and plug it in again</source>
        <translation>拔下数据线，再插上</translation>
    </message>
    <message>
        <source>Restart the phone, then unlock it</source>
        <translation>重启手机，然后解锁</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>机主</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>工作资料</translation>
    </message>
    <message>
        <source>App clone</source>
        <translation>应用分身</translation>
    </message>
    <message>
        <source>Second space</source>
        <translation>第二空间</translation>
    </message>
    <message>
        <source>Secure Folder</source>
        <translation>Secure Folder 空间</translation>
    </message>
    <message>
        <source>Private space</source>
        <translation>私密空间</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>其他用户</translation>
    </message>
    <message>
        <source>in the work profile</source>
        <translation>工作资料里的</translation>
    </message>
    <message>
        <source>cloned app</source>
        <translation>分身应用</translation>
    </message>
    <message>
        <source>in the second space</source>
        <translation>第二空间里的</translation>
    </message>
    <message>
        <source>in Secure Folder</source>
        <translation>Secure Folder 空间里的</translation>
    </message>
    <message>
        <source>in the private space</source>
        <translation>私密空间里的</translation>
    </message>
    <message>
        <source>of the guest</source>
        <translation>访客的</translation>
    </message>
    <message>
        <source>of another user</source>
        <translation>其他用户的</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a phone, then how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1，正在显示</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>还没查看</translation>
    </message>
    <message>
        <source>looking</source>
        <comment>the program is reading this phone</comment>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>changing</source>
        <comment>the program is changing this phone</comment>
        <translation>正在改动</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要你处理</translation>
    </message>
    <message>
        <source>tap “Allow” on it</source>
        <translation>请在手机上点“允许”</translation>
    </message>
    <message>
        <source>wake it up and unlock it</source>
        <translation>请点亮并解锁手机</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <comment>a time</comment>
        <translation>%1 查看过</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year alone</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What LenderLens can and cannot do</source>
        <translation>LenderLens 能做什么，不能做什么</translation>
    </message>
    <message>
        <source>It reads settings from the phone. It says what it saw, and what it could not see.</source>
        <translation>它读取手机里的设置，说出看到了什么、没能看到什么。</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>能做到</translation>
    </message>
    <message>
        <source>List the apps that can read the contacts now, lending apps first.</source>
        <translation>列出现在能读取通讯录的应用，借贷应用排在前面。</translation>
    </message>
    <message>
        <source>Turn contacts off for the apps you choose, look again, and say what is really so.</source>
        <translation>关闭你选中的应用的通讯录权限，再查一遍，如实告诉你结果。</translation>
    </message>
    <message>
        <source>Put back what was there before, with Undo.</source>
        <translation>可以恢复成改动之前的样子。</translation>
    </message>
    <message>
        <source>Save a record with dates, versions and the phone’s own words.</source>
        <translation>保存一份记录，写明日期、版本和手机的原话。</translation>
    </message>
    <message>
        <source>Look an app up in its list, without a phone.</source>
        <translation>不连手机，也能在名单里查应用。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>做不到</translation>
    </message>
    <message>
        <source>See whether an app copied the contacts or sent them away.</source>
        <translation>看不到应用有没有复制或上传过通讯录。</translation>
    </message>
    <message>
        <source>Take back copies that were made before, or stop calls.</source>
        <translation>收不回已经复制的号码，也不能让对方停止拨打。</translation>
    </message>
    <message>
        <source>Change what you owe, or tell whether a lender may lend.</source>
        <translation>不改变你的欠款，也不判断对方能不能放款。</translation>
    </message>
    <message>
        <source>Know apps that nobody listed yet: lists can be late, and lenders change names.</source>
        <translation>不认识还没有人列入名单的应用：名单可能滞后，应用也会改名。</translation>
    </message>
    <message>
        <source>A contact you typed or picked is not the whole book</source>
        <translation>手动填写或挑选的联系人，不等于整本通讯录</translation>
    </message>
    <message>
        <source>If you typed a name and number into a form, the app knows that one person.</source>
        <translation>你在表单里填了姓名和号码，应用只知道这一个人。</translation>
    </message>
    <message>
        <source>If you picked a contact from a list that the phone showed, it knows that one as well.</source>
        <translation>你在手机弹出的列表里挑了一个联系人，应用知道的也是这一个人。</translation>
    </message>
    <message>
        <source>With the contacts permission on, it can read every name and number saved on the phone.</source>
        <translation>通讯录权限开着时，它能读取手机里保存的所有姓名和号码。</translation>
    </message>
    <message>
        <source>Turning contacts off ends only the last one. For a complaint, say which it was: typed, picked, or the whole book.</source>
        <translation>关闭通讯录权限，只能结束最后这一种。投诉时请写明是哪一种：填写、挑选，还是读取整本。</translation>
    </message>
    <message>
        <source>Look up an app</source>
        <translation>查应用</translation>
    </message>
    <message>
        <source>See what our list of lending apps says, with sources and dates. No phone is needed. Only the list on this computer is asked; nothing is sent anywhere.</source>
        <translation>看看借贷名单怎么说，附来源和日期。不需要连接手机。只查这台电脑上的名单，不会向外发送任何内容。</translation>
    </message>
    <message>
        <source>Name, internal name or store link</source>
        <translation>名称、内部名称或商店链接</translation>
    </message>
    <message>
        <source>For example: 借款, kredit, com.example.loan</source>
        <translation>例如：借款、kredit、com.example.loan</translation>
    </message>
    <message>
        <source>Whose lists matter to you: %1</source>
        <comment>a button; then a country</comment>
        <translation>优先看哪个国家的名单：%1</translation>
    </message>
    <message>
        <source>Show first what sources in %1 say</source>
        <comment>a button; a country</comment>
        <translation>先显示%1的记载</translation>
    </message>
    <message>
        <source>%1. The phone’s SIM suggests this country; none is chosen yet.</source>
        <comment>a button, spoken</comment>
        <translation>%1。这个国家来自手机的 SIM 卡，目前还没有选定。</translation>
    </message>
    <message>
        <source>any country</source>
        <comment>whose lists matter: of any country</comment>
        <translation>不限国家</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s) found</source>
        <comment>in the lender list</comment>
        <translation>
            <numerusform>查到 %n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on the LenderLens list dated %1.</source>
        <translation>在 LenderLens 名单（%1）中查到。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Type more of the name to see others.</source>
        <translation>
            <numerusform>只显示前 %n 个。多输入几个字可以看到其他的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found on our list</source>
        <translation>名单里没有查到</translation>
    </message>
    <message>
        <source>Not found on the LenderLens list dated %1; we searched “%2” on %3. Lists can be late or use another name. Not being found proves nothing by itself.</source>
        <translation>在 LenderLens 名单（%1）中没有查到，检索词“%2”，检索日 %3。名单可能滞后或使用其他名称，查不到不等于有问题。</translation>
    </message>
    <message>
        <source>No app on the list has exactly the internal name %1. These come near:</source>
        <translation>名单里没有内部名称正好是 %1 的应用。相近的有：</translation>
    </message>
    <message>
        <source>It may be a lending app, by its internal name alone: %1.</source>
        <translation>只看内部名称，它可能是借贷应用：%1。</translation>
    </message>
    <message>
        <source>Lending is only one of the things this app is for.</source>
        <translation>借贷只是这个应用的用途之一。</translation>
    </message>
    <message>
        <source>Not counted as a lending app.</source>
        <translation>不算借贷应用。</translation>
    </message>
    <message>
        <source>May be a lending app (unverified list).</source>
        <translation>可能是借贷应用（名单未经核实）。</translation>
    </message>
    <message>
        <source>Any developer may use this internal name. The app on a phone may be another one.</source>
        <translation>任何开发者都可以用这个内部名称，手机上的可能是另一个应用。</translation>
    </message>
    <message>
        <source>The source gives a name and no internal name. An app of this name: possible, check.</source>
        <translation>来源只给了名称，没有内部名称。遇到同名应用：有可能，请核对。</translation>
    </message>
    <message>
        <source>Other names: %1</source>
        <translation>其他名称：%1</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>运营方：%1</translation>
    </message>
    <message numerus="yes">
        <source>What sources say (%n)</source>
        <translation>
            <numerusform>来源怎么说（%n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line says what its source says, for its country and on its date. It does not change what a phone allows.</source>
        <translation>每一条只是该来源在该国家、该日期的说法，不改变手机上的权限。</translation>
    </message>
    <message>
        <source>LenderLens list %1, dated %2, %3 apps</source>
        <translation>LenderLens 名单 %1，日期 %2，%3 个应用</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <comment>a lender list</comment>
        <translation>
            <numerusform>已有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>came with LenderLens</source>
        <translation>随 LenderLens 附带</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>invented, for practice</source>
        <translation>练习用的虚构名单</translation>
    </message>
    <message>
        <source>The list is older than %1 days. New apps may be missing: import a newer list.</source>
        <translation>这份名单已超过 %1 天，可能缺少新出现的应用，请导入较新的名单。</translation>
    </message>
    <message>
        <source>The list is dated after today. Check the clock of this computer; we cannot say how old it is.</source>
        <translation>名单的日期在今天之后。请检查电脑的时间，目前说不准名单有多旧。</translation>
    </message>
    <message>
        <source>An imported list is there and could not be used, so this is the list that came with LenderLens. Import a list again.</source>
        <translation>导入过的名单用不了，现在用的是随 LenderLens 附带的名单。请重新导入。</translation>
    </message>
    <message>
        <source>Import a list from a file…</source>
        <translation>从文件导入名单…</translation>
    </message>
    <message>
        <source>Which list file?</source>
        <translation>选择名单文件</translation>
    </message>
    <message>
        <source>Checking the list. The one in use stays until this one is proven.</source>
        <translation>正在核对名单。核对无误之前，仍用原来的名单。</translation>
    </message>
    <message>
        <source>The list was imported: dated %1, %2 apps. It is in use from now on.</source>
        <translation>名单已导入：日期 %1，%2 个应用，现在开始使用。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a list</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Is an entry wrong?</source>
        <translation>发现条目有误？</translation>
    </message>
    <message>
        <source>Anyone may dispute it, lenders too. Open an issue where you got LenderLens, with the internal name of the app and a source; README says how. An entry that its source does not carry is taken out.</source>
        <translation>任何人都可以提出异议，放贷方也可以。请在提供 LenderLens 的网站提交问题，写明应用的内部名称和来源，做法见 README。来源不支持的条目会被撤下。</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>理由：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>its name contains %1</source>
        <translation>名称含有“%1”</translation>
    </message>
    <message>
        <source>its internal name contains %1</source>
        <translation>内部名称含有“%1”</translation>
    </message>
    <message>
        <source>it has the name of a known lender: %1</source>
        <translation>与已知借贷方同名：%1</translation>
    </message>
    <message>
        <source>its names are spelt like those on the list</source>
        <translation>名称的拼写与名单中的相像</translation>
    </message>
    <message>
        <source>it asks for: %1</source>
        <translation>申请了：%1</translation>
    </message>
    <message>
        <source>it was not installed from a store</source>
        <translation>不是从应用商店安装的</translation>
    </message>
    <message>
        <source>it can ask to manage the phone</source>
        <translation>它可以申请管理这台手机</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>what an app asks for</comment>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>call log</source>
        <comment>what an app asks for</comment>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>SMS</source>
        <comment>what an app asks for</comment>
        <translation>短信</translation>
    </message>
    <message>
        <source>location</source>
        <comment>what an app asks for</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>what an app asks for</comment>
        <translation>相机</translation>
    </message>
    <message>
        <source>What a lending app may need to ask, in China: 2019 and 2021 side by side</source>
        <translation>借贷应用必要的信息（中国）：2019 年与 2021 年对照</translation>
    </message>
    <message>
        <source>About mainland China only. Other countries have other rules, or none of this kind.</source>
        <translation>只适用于中国大陆。其他国家的规定不同，或没有这类规定。</translation>
    </message>
    <message>
        <source>2019: practice guide on necessary information (TC260)</source>
        <translation>2019 年：必要信息实践指南（TC260）</translation>
    </message>
    <message>
        <source>2021: provisions on necessary personal information, 39 kinds of apps</source>
        <translation>2021 年：39 类应用的必要个人信息范围规定</translation>
    </message>
    <message>
        <source>Force: a technical guide. It binds nobody by itself.</source>
        <translation>效力：技术指南，本身没有约束力。</translation>
    </message>
    <message>
        <source>Force: a normative document of four authorities (CAC, MIIT, MPS, SAMR).</source>
        <translation>效力：四部门规范性文件（网信办、工信部、公安部、市场监管总局）。</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>发布：%1</translation>
    </message>
    <message>
        <source>In force since: %1</source>
        <translation>施行：%1</translation>
    </message>
    <message>
        <source>For lending, it names as necessary:</source>
        <translation>对借贷列为必要的信息：</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>credit report</source>
        <translation>个人征信信息</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>loan records</source>
        <translation>借贷交易记录</translation>
    </message>
    <message>
        <source>registered phone number</source>
        <translation>注册用户移动电话号码</translation>
    </message>
    <message>
        <source>the borrower’s name, the kind, number and validity of the identity document, and the bank card number</source>
        <translation>借款人姓名、证件类型和号码、证件有效期限、银行卡号码</translation>
    </message>
    <message>
        <source>Reading the whole address book must not be forced. An emergency contact is typed in by hand, and is for collection when a loan is overdue.</source>
        <translation>不应强制读取整本通讯录。紧急联系人由借款人手动填写，只用于逾期催收。</translation>
    </message>
    <message>
        <source>No contact stands in the list, not even an emergency contact. Refusing what is not necessary must not stop the basic service.</source>
        <translation>清单里没有任何联系人，连紧急联系人也没有。拒绝提供非必要信息，不应影响使用基本服务。</translation>
    </message>
    <message>
        <source>Where we read it, checked on %1</source>
        <translation>出处，查阅于 %1</translation>
    </message>
    <message>
        <source>Facts for orientation, not legal advice. Rules change: look at the official text, or ask a legal aid service, before you rely on this.</source>
        <translation>供了解情况，不是法律意见。规定会变：使用之前请查看正式文本，或咨询法律援助。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Everything on this list is done</source>
        <translation>清单上的都完成了</translation>
    </message>
    <message>
        <source>Put the phone back as it was</source>
        <translation>把手机恢复原样</translation>
    </message>
    <message>
        <source>LenderLens is still open, to show you this list. Close it once more to end it.</source>
        <translation>LenderLens 还开着，是为了让你看这张清单。再关一次就会退出。</translation>
    </message>
    <message>
        <source>Turn off again what was turned on for this look. Some bank apps do not run while it is on. Suggested next check: %1.</source>
        <translation>为了这次查看而打开的，现在都关掉。它开着的时候，有些银行应用不能用。建议 %1 再查一次。</translation>
    </message>
    <message>
        <source>Put back the switch of the phone’s maker</source>
        <translation>恢复厂商的那个开关</translation>
    </message>
    <message>
        <source>Let the phone forget this computer</source>
        <translation>在手机上撤销对这台电脑的授权</translation>
    </message>
    <message>
        <source>Turn off USB debugging</source>
        <translation>关闭“USB 调试”</translation>
    </message>
    <message>
        <source>Turn Auto Blocker on again, if it was on before</source>
        <translation>如果原来开着自动拦截程序，请重新打开</translation>
    </message>
    <message>
        <source>Unplug the cable</source>
        <translation>拔下数据线</translation>
    </message>
    <message>
        <source>Undo would need it again.</source>
        <translation>以后要撤销改动的话，还需要再打开它。</translation>
    </message>
    <message>
        <source>The phone may then ask “Allow USB debugging?”: choose Cancel.</source>
        <translation>之后手机可能会问“允许 USB 调试吗？”，请选“取消”。</translation>
    </message>
    <message>
        <source>Or turn off the developer options altogether.</source>
        <translation>也可以直接关闭整个开发者选项。</translation>
    </message>
    <message>
        <source>This cannot be read over the cable.</source>
        <translation>这一项无法通过数据线读取。</translation>
    </message>
    <message>
        <source>Done, as you say.</source>
        <translation>你说已完成。</translation>
    </message>
    <message>
        <source>Not seen from here. Tell us when it is done.</source>
        <translation>这里看不到。完成后请告诉我们。</translation>
    </message>
    <message>
        <source>Just looked: still on. This line changes by itself.</source>
        <translation>刚看过：还开着。这一行会自己更新。</translation>
    </message>
    <message>
        <source>The phone still answers this computer.</source>
        <translation>手机仍然回应这台电脑。</translation>
    </message>
    <message>
        <source>Still on: the computer sees the phone.</source>
        <translation>还开着：电脑仍能看到手机。</translation>
    </message>
    <message>
        <source>Waiting for it. This line changes by itself.</source>
        <translation>等待中。这一行会自己更新。</translation>
    </message>
    <message>
        <source>Done. We looked: the phone lets no cable change permissions.</source>
        <translation>已完成。我们看过：手机不再接受通过数据线改权限。</translation>
    </message>
    <message>
        <source>Done. We looked: the phone no longer answers this computer.</source>
        <translation>已完成。我们看过：手机不再回应这台电脑。</translation>
    </message>
    <message>
        <source>The computer no longer sees the phone. If the cable is in, pull it out.</source>
        <translation>电脑已看不到手机。如果线还插着，请拔下来。</translation>
    </message>
    <message>
        <source>Done. We looked.</source>
        <translation>已完成。我们看过。</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>This is done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>其实还没完成</translation>
    </message>
    <message>
        <source>Not done after all: %1</source>
        <translation>其实还没完成：%1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 项中完成了 %1 项</translation>
    </message>
    <message>
        <source>en</source>
        <comment>which menu words stand first: en or zh</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an entry of the phone’s menus</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>an entry of the phone’s menus in both languages</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Tap %1</source>
        <translation>点按%1</translation>
    </message>
    <message>
        <source>Tap %1 seven times</source>
        <translation>连续点按%1七次</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>打开%1开关</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>关闭%1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择%1</translation>
    </message>
    <message>
        <source>Look through %1</source>
        <translation>在%1里找一找</translation>
    </message>
    <message>
        <source>On other phones: %1</source>
        <translation>其他手机上叫：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences in a row</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The phone may ask for its PIN.</source>
        <translation>手机可能要求输入锁屏密码。</translation>
    </message>
    <message>
        <source>The phone may ask you to sign in to the maker’s account.</source>
        <translation>手机可能要求登录厂商账号。</translation>
    </message>
    <message>
        <source>The phone counts down and asks more than once. Wait, then tap “Next”.</source>
        <translation>手机会倒计时，并多次询问。等一等，再点“下一步”。</translation>
    </message>
    <message>
        <source>If nothing changes here, restart the phone once.</source>
        <translation>如果这里没有变化，请把手机重启一次。</translation>
    </message>
    <message>
        <source>It stands near the end of a long list.</source>
        <translation>它在一长串选项的末尾附近。</translation>
    </message>
    <message>
        <source>If it is not there: set the phone’s language to English, turn it on, and set the language back.</source>
        <translation>如果找不到：先把手机语言改成英文，打开后再改回来。</translation>
    </message>
    <message>
        <source>While it is on, some settings pages may misbehave. Put it back soon.</source>
        <translation>它开着的时候，有些设置页面可能不正常。用完请尽快恢复。</translation>
    </message>
    <message>
        <source>It turns itself on again after 30 minutes.</source>
        <translation>30 分钟后它会自己重新打开。</translation>
    </message>
    <message>
        <source>USB debugging may turn itself off. Then unplug, turn it on again and plug in.</source>
        <translation>“USB 调试”可能自己关掉。那就拔下线，重新打开，再插上。</translation>
    </message>
    <message>
        <source>Do not run the check-up of the phone’s Security app meanwhile: it may hide these options.</source>
        <translation>这期间不要用手机管家做体检，它可能会把这些选项藏起来。</translation>
    </message>
    <message>
        <source>Reading works. Before it lets a computer change anything, this phone wants one more switch turned on.</source>
        <translation>读取没有问题。要让电脑做更改，这台手机还要再打开一个开关。</translation>
    </message>
    <message>
        <source>These phones need no other switch</source>
        <translation>这类手机不需要别的开关</translation>
    </message>
    <message>
        <source>If the phone refuses all the same, turn contacts off by hand on the phone.</source>
        <translation>如果手机仍然拒绝，请在手机上手动关闭通讯录权限。</translation>
    </message>
    <message>
        <source>This phone keeps changes over the cable to itself. Which switch allows them, nobody could tell us yet.</source>
        <translation>这台手机不接受通过数据线做改动。哪个开关能放行，目前还没有人能告诉我们。</translation>
    </message>
    <message>
        <source>Waiting for the phone to allow changes. This page goes on by itself.</source>
        <translation>正在等手机允许改动。允许后会自动进入下一步。</translation>
    </message>
    <message>
        <source>Only if it was so before.</source>
        <translation>原来就是这样的才需要。</translation>
    </message>
    <message>
        <source>On some phones it stands one page further down, among all the phone’s data.</source>
        <translation>有些手机要再往里一页，在全部参数里。</translation>
    </message>
    <message>
        <source>Do this last: from then on the cable cannot be used.</source>
        <translation>这一步放到最后：之后就不能再用数据线操作了。</translation>
    </message>
    <message>
        <source>Close the maker’s own phone program on this computer.</source>
        <translation>请关闭这台电脑上厂商自带的手机助手。</translation>
    </message>
    <message>
        <source>It may ask for a SIM card with mobile data.</source>
        <translation>可能要求插入能上网的 SIM 卡。</translation>
    </message>
    <message>
        <source>If nothing there speaks of permissions or monitoring, turn contacts off by hand on the phone.</source>
        <translation>如果里面没有和权限、监控有关的选项，请在手机上手动关闭通讯录权限。</translation>
    </message>
    <message>
        <source>If the phone still refuses, turn on “Enable view attribute inspection” in the same list, too.</source>
        <translation>如果手机仍然拒绝，请在同一列表里把“启用视图属性检查功能”也打开。</translation>
    </message>
    <message>
        <source>May be named differently on your phone. Search its settings for %1.</source>
        <translation>在你的手机上名称可能不同。可以在手机设置里搜索%1。</translation>
    </message>
    <message>
        <source>Confirmed by a source, see below (%1).</source>
        <translation>有来源证实，见下方（%1）。</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>这些说法的来源</translation>
    </message>
    <message>
        <source>Make the developer options appear</source>
        <translation>让开发者选项显示出来</translation>
    </message>
    <message>
        <source>Turn on USB debugging</source>
        <translation>打开 USB 调试</translation>
    </message>
    <message>
        <source>The computer does not see the phone</source>
        <translation>电脑看不到手机</translation>
    </message>
    <message>
        <source>Let LenderLens turn contacts off</source>
        <translation>让 LenderLens 能关闭通讯录权限</translation>
    </message>
    <message>
        <source>Put it all back at the end</source>
        <translation>最后全部恢复原样</translation>
    </message>
    <message>
        <source>They are hidden until the phone is told to show them.</source>
        <translation>它们平时是隐藏的，要让手机显示出来。</translation>
    </message>
    <message>
        <source>It lets this computer ask the phone questions while the cable is in. You turn it off at the end.</source>
        <translation>插着数据线时，这台电脑就能向手机询问。最后会请你关掉它。</translation>
    </message>
    <message>
        <source>USB debugging is on and still nothing happens: the cable mode may hide the phone.</source>
        <translation>USB 调试已打开却没有反应：可能是数据线模式把手机藏起来了。</translation>
    </message>
    <message>
        <source>Nothing of ours stays on the phone.</source>
        <translation>我们不会在手机上留下任何东西。</translation>
    </message>
    <message>
        <source>Can LenderLens do it? Show the phone’s own switch</source>
        <translation>能让 LenderLens 来关吗？看看手机自带的开关</translation>
    </message>
    <message>
        <source>The phone is set to another language. The names here are the English and the Chinese ones; the places are the same.</source>
        <translation>手机用的是其他语言。这里给出的是英文和中文名称，位置是一样的。</translation>
    </message>
    <message>
        <source>When the switch is on, go back: the phone is asked again before anything is changed.</source>
        <translation>开关打开后请返回：改动之前会再问一次手机。</translation>
    </message>
    <message>
        <source>Picture: “%1” on the phone’s page “%2”, ringed</source>
        <translation>图：手机“%2”页面里的“%1”，已圈出</translation>
    </message>
    <message>
        <source>Who made the phone?</source>
        <translation>手机是哪个品牌？</translation>
    </message>
    <message>
        <source>The name stands on its back, or in its settings under “About phone”.</source>
        <translation>名字在手机背面，或在设置的“关于手机”里。</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>换一个品牌</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of makers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, or any other</source>
        <translation>%1，或其他品牌</translation>
    </message>
    <message>
        <source>without a version of its own</source>
        <translation>没有单独的系统版本名</translation>
    </message>
    <message>
        <source>%1 from %2 to before %3</source>
        <comment>Samsung’s One UI from 6 to before 8.5</comment>
        <translation>%1 %2 起，%3 之前</translation>
    </message>
    <message>
        <source>%1 %2 and later</source>
        <comment>ColorOS 16 and later</comment>
        <translation>%1 %2 及以后</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>ColorOS before 16</comment>
        <translation>%1 %2 以前</translation>
    </message>
    <message>
        <source>A phone by %1 is plugged in. This computer may not ask it anything yet.</source>
        <translation>已插入一台 %1 手机，但它还不允许这台电脑读取任何内容。</translation>
    </message>
    <message>
        <source>The phone is in its repair menu.</source>
        <translation>手机停在修复菜单里。</translation>
    </message>
    <message>
        <source>The phone connection tool (adb) is missing.</source>
        <translation>缺少手机连接工具（adb）。</translation>
    </message>
    <message>
        <source>This computer does not let the phone connection tool (adb) run.</source>
        <translation>这台电脑不允许手机连接工具（adb）运行。</translation>
    </message>
    <message>
        <source>The phone connection tool (adb) does not answer.</source>
        <translation>手机连接工具（adb）没有回应。</translation>
    </message>
    <message>
        <source>The phone is there. This computer does not let you use it yet.</source>
        <translation>手机已插入，但这台电脑还不让你使用它。</translation>
    </message>
    <message>
        <source>The phone is there. Windows has no driver for it.</source>
        <translation>手机已插入，但 Windows 没有它的驱动程序。</translation>
    </message>
    <message>
        <source>The phone is there. Another program on this computer has it.</source>
        <translation>手机已插入，但被这台电脑上的另一个程序占用。</translation>
    </message>
    <message>
        <source>The phone is there. The phone connection has not picked it up.</source>
        <translation>手机已插入，但连接工具还没有识别到它。</translation>
    </message>
    <message>
        <source>This computer sees no phone.</source>
        <translation>这台电脑没有看到手机。</translation>
    </message>
    <message>
        <source>A phone is plugged in. This computer may not ask it anything yet.</source>
        <translation>已插入一台手机，但它还不允许这台电脑读取任何内容。</translation>
    </message>
    <message>
        <source>This phone has HarmonyOS 5 or later and is no Android. It cannot be read over USB here; you can look on the phone itself.</source>
        <translation>这台手机使用 HarmonyOS 5 或更高版本，不是安卓系统。这里无法通过 USB 读取它，你可以在手机上自己查看。</translation>
    </message>
    <message>
        <source>This is an iPhone or iPad. It cannot be read over USB here; you can look on the phone itself.</source>
        <translation>这是一台 iPhone 或 iPad。这里无法通过 USB 读取它，你可以在手机上自己查看。</translation>
    </message>
    <message>
        <source>The phone asks whether this computer may look at it.</source>
        <translation>手机正在询问，是否允许这台电脑查看。</translation>
    </message>
    <message>
        <source>%1 stands in the way of the phone connection.</source>
        <translation>%1 挡住了手机连接。</translation>
    </message>
    <message>
        <source>%1 has the phone connection, and shows LenderLens no phone.</source>
        <translation>%1 占用了手机连接，LenderLens 看不到手机。</translation>
    </message>
    <message>
        <source>Another program stands in the way of the phone connection.</source>
        <translation>另一个程序挡住了手机连接。</translation>
    </message>
    <message>
        <source>Another program has the phone connection, and shows LenderLens no phone.</source>
        <translation>另一个程序占用了手机连接，LenderLens 看不到手机。</translation>
    </message>
    <message>
        <source>The phone and this computer are getting in touch.</source>
        <translation>手机和这台电脑正在建立连接。</translation>
    </message>
    <message>
        <source>The phone is plugged in and does not answer.</source>
        <translation>手机已插入，但没有回应。</translation>
    </message>
    <message>
        <source>The phone is in its start menu.</source>
        <translation>手机停在启动菜单里。</translation>
    </message>
    <message>
        <source>The computer cannot tell this phone from others.</source>
        <translation>电脑无法把这台手机和其他手机区分开。</translation>
    </message>
    <message>
        <source>The phone is in a state we do not know.</source>
        <translation>手机处于我们不认识的状态。</translation>
    </message>
    <message>
        <source>The phone asks again. It does so each time the cable was out, as long as the box is empty.</source>
        <translation>手机又在询问。不勾选时，每次重插数据线它都会问。</translation>
    </message>
    <message>
        <source>Two phones here carry the same serial number. So as not to mix them we ask neither: unplug one of them.</source>
        <translation>这里有两台手机的序列号相同。为了不弄混，两台都不读取：请拔掉其中一台。</translation>
    </message>
    <message>
        <source>All that was tried</source>
        <translation>试过的全部内容</translation>
    </message>
    <message>
        <source>Copy all that was tried</source>
        <translation>复制试过的全部内容</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Steps shown:</source>
        <translation>已显示的步骤：</translation>
    </message>
    <message>
        <source>What this computer looked at:</source>
        <translation>这台电脑检查过：</translation>
    </message>
    <message>
        <source>The adb program</source>
        <translation>adb 程序</translation>
    </message>
    <message>
        <source>The place where adb listens</source>
        <translation>adb 使用的端口</translation>
    </message>
    <message>
        <source>The adb server</source>
        <translation>adb 服务</translation>
    </message>
    <message>
        <source>adb’s list of phones</source>
        <translation>adb 的手机列表</translation>
    </message>
    <message>
        <source>Phones on USB</source>
        <translation>USB 上的手机</translation>
    </message>
    <message>
        <source>The right to open the phone</source>
        <translation>打开手机的权限</translation>
    </message>
    <message>
        <source>The driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>this computer does not tell</source>
        <translation>这台电脑没有告知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, and how it was</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Afterwards, on the computer: %1</source>
        <translation>做完后，电脑上：%1</translation>
    </message>
    <message>
        <source>Afterwards, on the phone: %1</source>
        <translation>做完后，手机上：%1</translation>
    </message>
    <message>
        <source>Show me where it is</source>
        <translation>告诉我在哪里</translation>
    </message>
    <message>
        <source>Try it on a practice phone</source>
        <translation>用练习手机试试</translation>
    </message>
    <message>
        <source>Where is “USB debugging”?</source>
        <translation>“USB 调试”在哪里？</translation>
    </message>
    <message>
        <source>Done, what next?</source>
        <translation>做好了，下一步？</translation>
    </message>
    <message>
        <source>It looks different</source>
        <translation>看起来不一样</translation>
    </message>
    <message>
        <source>Start again from the first step</source>
        <translation>从第一步重新开始</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is the matter, then: Step 1 of 3</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The phone starts, and asks you to unlock it.</source>
        <translation>手机启动，并要求你解锁。</translation>
    </message>
    <message>
        <source>On the phone, choose “Reboot system now” or “Start”</source>
        <translation>在手机上选择“Reboot system now”或“Start”</translation>
    </message>
    <message>
        <source>The volume keys move up and down, the power key chooses.</source>
        <translation>用音量键上下移动，用电源键确认。</translation>
    </message>
    <message>
        <source>Choose nothing else there.</source>
        <translation>不要选择其他项目。</translation>
    </message>
    <message>
        <source>Hold the power key until the phone starts anew</source>
        <translation>按住电源键，直到手机重新启动</translation>
    </message>
    <message>
        <source>That may take half a minute.</source>
        <translation>这可能需要半分钟。</translation>
    </message>
    <message>
        <source>From then on the app can no longer read the contacts saved on this phone.</source>
        <translation>之后，这个应用不能再读取这台手机里保存的联系人。</translation>
    </message>
    <message>
        <source>That does not take back copies made before. The app may notice.</source>
        <translation>这收不回以前已复制的内容。应用可能会发现。</translation>
    </message>
    <message>
        <source>“Don’t allow” is chosen.</source>
        <translation>已选择“不允许”。</translation>
    </message>
    <message>
        <source>You see the apps that may read the contacts.</source>
        <translation>你会看到可以读取通讯录的应用。</translation>
    </message>
    <message>
        <source>May be named differently on your phone. Search its settings for “Contacts”.</source>
        <translation>你手机上的名称可能不同。可在设置里搜索“通讯录”。</translation>
    </message>
    <message>
        <source>Turn contacts off on the phone itself</source>
        <translation>在手机上自己关闭通讯录权限</translation>
    </message>
    <message>
        <source>That works without a cable. Do it for each lending app.</source>
        <translation>这不需要数据线。请对每个借贷应用都这样做。</translation>
    </message>
    <message>
        <source>On the phone, open the permission manager</source>
        <translation>在手机上打开权限管理</translation>
    </message>
    <message>
        <source>You see a list with “Contacts” in it.</source>
        <translation>你会看到一个列表，其中有“通讯录”。</translation>
    </message>
    <message>
        <source>Tap “Contacts” there</source>
        <translation>在那里点“通讯录”</translation>
    </message>
    <message>
        <source>Tap each lending app and choose “Don’t allow”</source>
        <translation>逐个点借贷应用，选择“不允许”</translation>
    </message>
    <message>
        <source>On the iPhone, open the list of apps that use contacts</source>
        <translation>在 iPhone 上打开使用通讯录的应用列表</translation>
    </message>
    <message>
        <source>Turn contacts off for each lending app</source>
        <translation>为每个借贷应用关闭通讯录权限</translation>
    </message>
    <message>
        <source>Tap the app and choose “None”, or turn its switch off.</source>
        <translation>点应用并选择“无”，或关闭它的开关。</translation>
    </message>
    <message>
        <source>“None” is chosen, or the switch is off.</source>
        <translation>已选择“无”，或开关已关闭。</translation>
    </message>
    <message>
        <source>LenderLens starts, and this page is gone.</source>
        <translation>LenderLens 启动后，不再出现本页。</translation>
    </message>
    <message>
        <source>Install LenderLens again from where you got it</source>
        <translation>从原来的来源重新安装 LenderLens</translation>
    </message>
    <message>
        <source>It brings the tool along.</source>
        <translation>它自带这个工具。</translation>
    </message>
    <message>
        <source>Look whether a virus scanner stopped the tool</source>
        <translation>看看杀毒软件是否拦住了这个工具</translation>
    </message>
    <message>
        <source>Some scanners put “adb” aside. Look in their list and allow it there.</source>
        <translation>有些杀毒软件会隔离“adb”。请在它的列表里找到并允许。</translation>
    </message>
    <message>
        <source>“adb” is no longer in the scanner’s list.</source>
        <translation>“adb”不再出现在杀毒软件的列表里。</translation>
    </message>
    <message>
        <source>Install the LenderLens made for this computer</source>
        <translation>安装适合这台电脑的 LenderLens</translation>
    </message>
    <message>
        <source>Computers with another kind of processor need a LenderLens of their own.</source>
        <translation>处理器类型不同的电脑，需要各自的 LenderLens。</translation>
    </message>
    <message>
        <source>Move LenderLens into a folder of your own</source>
        <translation>把 LenderLens 移到你自己的文件夹</translation>
    </message>
    <message>
        <source>From a USB stick or a network drive, programs may not be allowed to start.</source>
        <translation>U 盘或网络磁盘上的程序可能不被允许启动。</translation>
    </message>
    <message>
        <source>On an office computer, ask whoever manages it.</source>
        <translation>如果是单位的电脑，请问管理它的人。</translation>
    </message>
    <message>
        <source>Close other programs that use phones</source>
        <translation>关闭其他使用手机的程序</translation>
    </message>
    <message>
        <source>Their windows and their small pictures near the clock are gone.</source>
        <translation>它们的窗口和时钟旁的小图标都消失了。</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>重新启动这台电脑</translation>
    </message>
    <message>
        <source>Then open LenderLens before other programs for phones.</source>
        <translation>然后先打开 LenderLens，再打开其他手机程序。</translation>
    </message>
    <message>
        <source>Leave the cable in and wait a minute</source>
        <translation>保持数据线插着，等一分钟</translation>
    </message>
    <message>
        <source>Windows looks for a driver by itself while it is online.</source>
        <translation>联网时，Windows 会自己查找驱动程序。</translation>
    </message>
    <message>
        <source>In Windows Update, look under “Optional updates” as well.</source>
        <translation>也可在 Windows 更新的“可选更新”里查看。</translation>
    </message>
    <message>
        <source>Windows says that the device is ready.</source>
        <translation>Windows 提示设备已准备就绪。</translation>
    </message>
    <message>
        <source>Often it is a phone maker’s assistant, an emulator, or one that mirrors the screen.</source>
        <translation>常见的是手机厂商助手、模拟器或投屏程序。</translation>
    </message>
    <message>
        <source>Look near the clock of this computer, too: such programs go on there unseen.</source>
        <translation>也看看电脑时钟旁边：这类程序会在那里继续运行。</translation>
    </message>
    <message>
        <source>Find %1 there and end it.</source>
        <translation>在那里找到 %1 并结束它。</translation>
    </message>
    <message>
        <source>Find the program for phones there and end it.</source>
        <translation>在那里找到手机程序并结束它。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a program on this computer</comment>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Close the other program for phones</source>
        <translation>关闭另一个手机程序</translation>
    </message>
    <message>
        <source>Its window and its small picture near the clock are gone.</source>
        <translation>它的窗口和时钟旁的小图标都消失了。</translation>
    </message>
    <message>
        <source>End it in the list of running programs</source>
        <translation>在正在运行的程序列表里结束它</translation>
    </message>
    <message>
        <source>Windows: Task Manager. Mac: Activity Monitor. Linux: System Monitor.</source>
        <translation>Windows：任务管理器。Mac：活动监视器。Linux：系统监视器。</translation>
    </message>
    <message>
        <source>It is no longer in that list.</source>
        <translation>它不再出现在那个列表里。</translation>
    </message>
    <message>
        <source>Look for “USB driver” on the pages of %1 itself.</source>
        <translation>在 %1 自己的网站上查找“USB 驱动”。</translation>
    </message>
    <message>
        <source>Look for “USB driver” on the pages of the phone’s maker itself.</source>
        <translation>在手机厂商自己的网站上查找“USB 驱动”。</translation>
    </message>
    <message>
        <source>Install the phone maker’s USB driver</source>
        <translation>安装手机厂商的 USB 驱动程序</translation>
    </message>
    <message>
        <source>Then unplug the cable and plug it in again.</source>
        <translation>然后拔下数据线再插上。</translation>
    </message>
    <message>
        <source>In the Device Manager, the phone’s line has no warning sign.</source>
        <translation>设备管理器里，手机那一行没有警告标志。</translation>
    </message>
    <message>
        <source>Somebody who manages this computer has to do it.</source>
        <translation>需要由管理这台电脑的人来做。</translation>
    </message>
    <message>
        <source>This page goes on by itself when the phone is plugged in again.</source>
        <translation>重新插上手机后，本页会自动继续。</translation>
    </message>
    <message>
        <source>Put this rule in place</source>
        <translation>写入这条规则</translation>
    </message>
    <message>
        <source>On Debian, Ubuntu and Mint, try the command in its last line first.</source>
        <translation>在 Debian、Ubuntu 和 Mint 上，先试试最后一行的命令。</translation>
    </message>
    <message>
        <source>Install the package “android-sdk-platform-tools-common”</source>
        <translation>安装软件包“android-sdk-platform-tools-common”</translation>
    </message>
    <message>
        <source>It is for Debian, Ubuntu and Mint; elsewhere it has another name.</source>
        <translation>它适用于 Debian、Ubuntu 和 Mint；其他系统里名称不同。</translation>
    </message>
    <message>
        <source>Log out of this computer and in again</source>
        <translation>在这台电脑上注销，再重新登录</translation>
    </message>
    <message>
        <source>Some rights come with a new login only.</source>
        <translation>有些权限要重新登录后才生效。</translation>
    </message>
    <message>
        <source>The battery sign shows that the phone charges.</source>
        <translation>电池图标显示正在充电。</translation>
    </message>
    <message>
        <source>Plug the cable straight into this computer.</source>
        <translation>请把数据线直接插到这台电脑上。</translation>
    </message>
    <message>
        <source>Try another cable, then another socket</source>
        <translation>换一根数据线，再换一个接口</translation>
    </message>
    <message>
        <source>Some cables only charge. Take one that also carries pictures or files.</source>
        <translation>有些线只能充电。请用能传照片或文件的线。</translation>
    </message>
    <message>
        <source>Use a socket of the computer itself, not of a hub or a screen.</source>
        <translation>请用电脑自身的接口，不要用扩展坞或显示器上的。</translation>
    </message>
    <message>
        <source>The phone shows a line about USB, or asks what the cable is for.</source>
        <translation>手机显示一行关于 USB 的提示，或询问数据线的用途。</translation>
    </message>
    <message>
        <source>Choose “File transfer” for the cable</source>
        <translation>把数据线用途选为“传输文件”</translation>
    </message>
    <message>
        <source>Pull down from the top of the screen and tap the line about USB.</source>
        <translation>从屏幕顶部下拉，点关于 USB 的那一行。</translation>
    </message>
    <message>
        <source>“File transfer” is chosen, not “Charging only”.</source>
        <translation>选中的是“传输文件”，不是“仅充电”。</translation>
    </message>
    <message>
        <source>Unlock the phone first.</source>
        <translation>请先解锁手机。</translation>
    </message>
    <message>
        <source>Unplug every other phone</source>
        <translation>拔下其他所有手机</translation>
    </message>
    <message>
        <source>Each phone tells the computer a number. Here it is missing, or two are the same.</source>
        <translation>每台手机都会告诉电脑一个编号。这里没有编号，或有两个相同。</translation>
    </message>
    <message>
        <source>Alone, a phone can often be read all the same.</source>
        <translation>只插一台时，往往仍能读取。</translation>
    </message>
    <message>
        <source>Only one phone is plugged in.</source>
        <translation>只插着一台手机。</translation>
    </message>
    <message>
        <source>To look at an Android phone, plug that one in</source>
        <translation>要查看安卓手机，请插上那一台</translation>
    </message>
    <message>
        <source>Unplug this one first.</source>
        <translation>请先拔下这一台。</translation>
    </message>
    <message>
        <source>You see your apps, not the clock of the locked screen.</source>
        <translation>你看到的是应用，而不是锁屏的时钟。</translation>
    </message>
    <message>
        <source>While they are locked, many phones show nothing to a computer.</source>
        <translation>很多手机在锁定时不会向电脑显示任何内容。</translation>
    </message>
    <message>
        <source>Wait a moment, and keep the phone unlocked</source>
        <translation>请稍等，保持手机解锁</translation>
    </message>
    <message>
        <source>If the phone asks something, tap “Allow”.</source>
        <translation>如果手机询问，请点“允许”。</translation>
    </message>
    <message>
        <source>Leave the cable in. It may take a minute.</source>
        <translation>数据线不要拔。可能需要一分钟。</translation>
    </message>
    <message>
        <source>Restart the phone and this computer</source>
        <translation>重新启动手机和这台电脑</translation>
    </message>
    <message>
        <source>Then unlock the phone and plug the cable in again.</source>
        <translation>然后解锁手机，再插上数据线。</translation>
    </message>
    <message>
        <source>If that changes nothing, copy what was tried and show it to somebody you trust.</source>
        <translation>如果还是不行，请复制试过的内容，给你信任的人看。</translation>
    </message>
    <message>
        <source>Unlock the phone, then plug the cable in again</source>
        <translation>解锁手机，然后重新插上数据线</translation>
    </message>
    <message>
        <source>The question only comes up while the phone is unlocked.</source>
        <translation>手机解锁时才会出现这个询问。</translation>
    </message>
    <message>
        <source>“Allow USB debugging?” comes up within a few seconds.</source>
        <translation>几秒内出现“允许 USB 调试吗？”。</translation>
    </message>
    <message>
        <source>The switch beside “USB debugging” is on.</source>
        <translation>“USB 调试”旁的开关已打开。</translation>
    </message>
    <message>
        <source>It stands in the developer options, which are hidden at first.</source>
        <translation>它在开发者选项里，开发者选项起初是隐藏的。</translation>
    </message>
    <message>
        <source>It lets this computer ask the phone questions. You turn it off at the end.</source>
        <translation>它让这台电脑可以向手机提问。最后你再把它关掉。</translation>
    </message>
    <message>
        <source>Turn “USB debugging” off and on again</source>
        <translation>关闭“USB 调试”，再重新打开</translation>
    </message>
    <message>
        <source>It stands in the developer options.</source>
        <translation>它在开发者选项里。</translation>
    </message>
    <message>
        <source>On a Samsung phone, turn off “Auto Blocker” for now</source>
        <translation>三星手机请暂时关闭“自动拦截程序”</translation>
    </message>
    <message>
        <source>While it is on, “USB debugging” may be grey. You turn it on again at the end.</source>
        <translation>它开着时，“USB 调试”可能是灰色的。最后你再把它打开。</translation>
    </message>
    <message>
        <source>“USB debugging” can be turned on.</source>
        <translation>“USB 调试”可以打开。</translation>
    </message>
    <message>
        <source>Tap “Revoke USB debugging authorizations”</source>
        <translation>点“撤销 USB 调试授权”</translation>
    </message>
    <message>
        <source>It stands in the developer options, near “USB debugging”.</source>
        <translation>它在开发者选项里，靠近“USB 调试”。</translation>
    </message>
    <message>
        <source>Then turn “USB debugging” off and on, and plug the cable in again.</source>
        <translation>然后关闭再打开“USB 调试”，并重新插上数据线。</translation>
    </message>
    <message>
        <source>While the cable is in, “Allow” lets this computer read and change settings, copy files, install and remove apps.</source>
        <translation>数据线插着时，“允许”让这台电脑可以读取和更改设置、复制文件、安装和卸载应用。</translation>
    </message>
    <message>
        <source>The question is gone, and this page goes on by itself.</source>
        <translation>提问消失，这一页会自动继续。</translation>
    </message>
    <message>
        <source>LenderLens reads the list of apps and what they may do, and changes only what you choose. You can take “Allow” back at the end.</source>
        <translation>LenderLens 只读取应用列表和它们的权限，只改你选择的内容。最后你可以收回“允许”。</translation>
    </message>
    <message>
        <source>Leave “Always allow from this computer” empty: it is a helper’s computer.</source>
        <translation>不要勾选“始终允许使用这台计算机”：这是协助人的电脑。</translation>
    </message>
    <message>
        <source>Tick “Always allow from this computer” only if the computer is yours, too.</source>
        <translation>只有电脑也是你自己的，才可勾选“始终允许使用这台计算机”。</translation>
    </message>
    <message>
        <source>Leave “Always allow from this computer” empty, unless the computer is your own.</source>
        <translation>不要勾选“始终允许使用这台计算机”，除非电脑是你自己的。</translation>
    </message>
    <message>
        <source>It may be named differently on your phone.</source>
        <translation>你手机上的名称可能不同。</translation>
    </message>
    <message>
        <source>Needs a switch first</source>
        <comment>a button beside an app, in place of “Turn off”</comment>
        <translation>先要打开一个开关</translation>
    </message>
    <message>
        <source>Turning contacts off for %1 needs a switch on the phone first: show where it is</source>
        <translation>要关闭 %1 的通讯录权限，先要打开手机上的一个开关：看看它在哪里</translation>
    </message>
    <message>
        <source>Turn on the phone’s switch first</source>
        <comment>a button in place of “Turn off for these”</comment>
        <translation>先打开手机上的开关</translation>
    </message>
    <message>
        <source>This phone does not let a computer change permissions now. Most often a switch of its own has to be on first. As soon as the phone allows it, the buttons here wake up by themselves.</source>
        <translation>这台手机现在不让电脑更改权限。多半要先打开手机自己的一个开关。手机一旦允许，这里的按钮会自动变为可用。</translation>
    </message>
    <message>
        <source>This phone does not let a computer change permissions, and we know of no switch of its maker for that. Do it by hand on the phone: we show where, and read it again afterwards. Should the phone allow it later, the buttons here wake up by themselves.</source>
        <translation>这台手机不让电脑更改权限，我们也不知道厂商有哪个开关可以允许。请在手机上自己关：我们会指出位置，之后再读一次。如果手机以后允许了，这里的按钮会自动变为可用。</translation>
    </message>
    <message>
        <source>Turn off by hand</source>
        <comment>a button beside an app</comment>
        <translation>手动关闭</translation>
    </message>
    <message>
        <source>Turn contacts off by hand for %1: show how on the phone</source>
        <translation>在手机上手动关闭“%1”的通讯录权限：指给我看</translation>
    </message>
    <message numerus="yes">
        <source>Show how to turn off these %n app(s) by hand</source>
        <comment>a button</comment>
        <translation>
            <numerusform>指出怎样手动关闭这 %n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone does not let a computer change permissions now</source>
        <translation>手机现在不让电脑更改权限</translation>
    </message>
    <message>
        <source>The phone allows changes now.</source>
        <translation>手机现在允许更改了。</translation>
    </message>
    <message>
        <source>The phone allows changes now. Go back to the list and turn it off there.</source>
        <translation>手机现在允许更改了。请回到列表，在那里关闭。</translation>
    </message>
    <message>
        <source>A switch on the phone has to be on first</source>
        <translation>先要打开手机上的一个开关</translation>
    </message>
    <message>
        <source>This phone is managed by %1.</source>
        <translation>这台手机受%1管理。</translation>
    </message>
    <message>
        <source>%1 is managed by %2.</source>
        <comment>a space, then an app</comment>
        <translation>%1由%2管理。</translation>
    </message>
    <message>
        <source>%1 has set rules for this phone that cannot be lifted by hand.</source>
        <translation>%1给这台手机设了规则，在手机上无法自己取消。</translation>
    </message>
    <message>
        <source>%1 is on this phone. Apps of its kind can lock a phone that is rented or being paid off.</source>
        <translation>这台手机上有%1。这类应用可以锁住租来的或还在分期付款的手机。</translation>
    </message>
    <message>
        <source>an app whose name could not be read</source>
        <translation>一个没能读到名称的应用</translation>
    </message>
    <message>
        <source>Looking changes nothing. A change may trigger a lock: ask whoever manages it in writing, or a lawyer, before you change anything.</source>
        <translation>查看不会改动任何东西。改动可能触发锁机：改动之前，请先书面询问管理方，或咨询律师。</translation>
    </message>
    <message>
        <source>When these files were written:</source>
        <translation>生成这些文件时：</translation>
    </message>
    <message>
        <source>We could not read whether somebody manages this phone. If it is rented or being paid off, a change may trigger a lock: ask in writing, or ask a lawyer, first.</source>
        <translation>我们没能读到这台手机是否有人管理。如果它是租来的或还在分期付款，改动可能触发锁机：请先书面询问，或咨询律师。</translation>
    </message>
    <message>
        <source>Device admins, which may lock the screen or erase the phone: %1.</source>
        <translation>设备管理应用（可能锁屏或清空手机）：%1。</translation>
    </message>
    <message>
        <source>Looked at: %1.</source>
        <translation>已查看：%1。</translation>
    </message>
    <message>
        <source>Not looked at: %1. %2</source>
        <comment>a space of the phone, then why</comment>
        <translation>没有查看：%1。%2</translation>
    </message>
    <message>
        <source>Not fully looked at: %1. %2</source>
        <comment>a space of the phone, then why</comment>
        <translation>没有看全：%1。%2</translation>
    </message>
    <message>
        <source>Whoever manages it does not allow a look from a computer. Look at its apps on the phone.</source>
        <translation>管理方不允许从电脑查看。请在手机上查看里面的应用。</translation>
    </message>
    <message>
        <source>The phone keeps it from the cable. Open it on the phone and look at its apps there.</source>
        <translation>手机不让数据线进入它。请在手机上打开它，查看里面的应用。</translation>
    </message>
    <message>
        <source>It is locked. Unlock it on the phone, then look again.</source>
        <translation>它已上锁。请在手机上解锁它，然后再查看一次。</translation>
    </message>
    <message>
        <source>Its apps could not be listed. Look again.</source>
        <translation>没能列出里面的应用。请再查看一次。</translation>
    </message>
    <message>
        <source>It is paused. Turn it on on the phone, then look again.</source>
        <translation>它已暂停。请在手机上开启它，然后再查看一次。</translation>
    </message>
    <message>
        <source>It is not running. Switch to it once on the phone, switch back, then look again.</source>
        <translation>它没有运行。请在手机上切换到它一次，再切换回来，然后再查看一次。</translation>
    </message>
    <message>
        <source>Turn off call log and SMS</source>
        <translation>关闭通话记录和短信</translation>
    </message>
    <message>
        <source>Turn off SMS</source>
        <translation>关闭短信</translation>
    </message>
    <message>
        <source>Turn off call log and SMS for %1</source>
        <translation>为 %1 关闭通话记录和短信权限</translation>
    </message>
    <message>
        <source>Undo: let %1 use call log and SMS again</source>
        <translation>恢复：让 %1 能再用通话记录和短信权限</translation>
    </message>
    <message>
        <source>This one is about call log and SMS, not contacts.</source>
        <translation>这一项改的是通话记录和短信权限，不是通讯录。</translation>
    </message>
    <message>
        <source>What this does: the app can no longer read the call log and SMS messages. You can undo it.</source>
        <translation>能做到：之后它不能再读通话记录和短信。可以恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Call log and SMS are now off for %1 of %n app(s)</source>
        <translation>
            <numerusform>%n 个应用中，%1 个的通话记录和短信已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Call log and SMS were off already; nothing was changed</source>
        <translation>通话记录和短信权限本来就是关的，没有改动</translation>
    </message>
    <message>
        <source>We looked again at %1 to check. This does not turn off contacts or anything else, and does not take back what was copied before.</source>
        <translation>我们在 %1 又查了一遍。这不会关闭通讯录或别的权限，也收不回之前已复制的内容。</translation>
    </message>
    <message>
        <source>We looked again at %1. Call log and SMS are as they were.</source>
        <translation>我们在 %1 又查了一遍。通话记录和短信权限和原来一样。</translation>
    </message>
    <message>
        <source>Call log or SMS are on again</source>
        <translation>通话记录或短信权限又开着了</translation>
    </message>
    <message>
        <source>Its call log and SMS permissions are as they were before.</source>
        <translation>它的通话记录和短信权限和原来一样。</translation>
    </message>
    <message>
        <source>It could use them before; now it cannot.</source>
        <translation>它之前能用这些权限，现在不能了。</translation>
    </message>
    <message>
        <source>The phone took the change, but one of them is still on.</source>
        <translation>手机接受了改动，但其中还有开着的。</translation>
    </message>
    <message>
        <source>Call log or SMS are on</source>
        <translation>通话记录或短信权限开着</translation>
    </message>
    <message>
        <source>The phone recorded that it read contacts today at %1 (time on the phone)</source>
        <translation>手机记录显示，它在今天 %1（手机时间）读取过通讯录</translation>
    </message>
    <message>
        <source>The phone recorded that it read contacts today at %1</source>
        <translation>手机记录显示，它在今天 %1 读取过通讯录</translation>
    </message>
    <message>
        <source>The phone recorded that it read contacts on %1</source>
        <translation>手机记录显示，它在%1读取过通讯录</translation>
    </message>
    <message>
        <source>What the phone recorded of reading contacts</source>
        <translation>手机记录的通讯录读取</translation>
    </message>
    <message>
        <source>Last recorded read: %1 at %2.</source>
        <comment>a day, then the time of day</comment>
        <translation>最近一次有记录的读取：%1 %2。</translation>
    </message>
    <message>
        <source>Last recorded refusal: %1 at %2.</source>
        <comment>a day, then the time of day</comment>
        <translation>最近一次有记录的拒绝：%1 %2。</translation>
    </message>
    <message>
        <source>No read is recorded; that proves nothing. The phone loses these notes when an app is removed, when its data is cleared and when the notes are reset, and it writes them down up to half an hour late.</source>
        <translation>没有读取记录；这不能证明什么。应用被卸载、数据被清除或记录被重置时，手机会丢掉这些记录；新的记录最晚半小时才会写下来。</translation>
    </message>
    <message>
        <source>The phone’s notes about this app could not be read.</source>
        <translation>没能读到手机关于这个应用的记录。</translation>
    </message>
    <message>
        <source>This shows that the app asked for contacts and was allowed to have them. It does not show which or how many, nor where they went. Of each app the phone keeps the last time only. Call log, accounts and contacts picked one by one are not part of it.</source>
        <translation>这说明这个应用要过通讯录，而且手机给了。它不能说明读了哪些、读了多少，也不能说明送到了哪里。每个应用手机只留最近一次。通话记录、账号和逐个挑选的联系人不在其中。</translation>
    </message>
    <message>
        <source>The time is what the phone’s own clock showed.</source>
        <translation>时间是手机上当时显示的时间。</translation>
    </message>
    <message>
        <source>%1 We could not compare its clock with this computer’s.</source>
        <translation>%1没能把它的时钟和这台电脑的对照。</translation>
    </message>
    <message>
        <source>%1 The phone’s clock is %2 ahead of this computer’s.</source>
        <comment>a sentence, then how far</comment>
        <translation>%1手机的时钟比这台电脑快%2。</translation>
    </message>
    <message>
        <source>%1 The phone’s clock is %2 behind this computer’s.</source>
        <comment>a sentence, then how far</comment>
        <translation>%1手机的时钟比这台电脑慢%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Turned off on %1; it is on again: %2.</source>
        <translation>%1关掉过，现在又能读取：%2。</translation>
    </message>
    <message>
        <source>Turned off on %1, still off on %2; it is on again: %3.</source>
        <translation>%1关掉过，%2还是关着的，现在又能读取：%3。</translation>
    </message>
    <message>
        <source>Turned off on %1, and not allowed now: %2.</source>
        <translation>%1关掉，这次查看仍未被允许：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Turn off again (%n)</source>
        <translation>
            <numerusform>再次关掉（%n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off again takes back no copies made meanwhile. You can undo it.</source>
        <translation>再次关掉收不回这期间已被复制的内容。可以恢复。</translation>
    </message>
    <message>
        <source>Turn contacts off again for %1</source>
        <translation>再次关掉 %1 的通讯录权限</translation>
    </message>
    <message>
        <source>Removed and installed again since %1: %2.</source>
        <translation>%1以后卸载又重新安装：%2。</translation>
    </message>
    <message>
        <source>New since %1: %2.</source>
        <translation>%1以后新出现：%2。</translation>
    </message>
    <message>
        <source>Could not read contacts on %1, and can now: %2.</source>
        <translation>%1还不能读取通讯录，现在能：%2。</translation>
    </message>
    <message>
        <source>Updated since %1: %2.</source>
        <translation>%1以后更新过：%2。</translation>
    </message>
    <message>
        <source>No longer installed since %1: %2.</source>
        <translation>%1以后不在手机上了：%2。</translation>
    </message>
    <message>
        <source>Can read contacts again since you chose Undo after %1: %2.</source>
        <translation>%1以后你点了“恢复允许”，所以又能读取通讯录：%2。</translation>
    </message>
    <message>
        <source>What this computer keeps of earlier looks could not be read or written. This look is whole all the same.</source>
        <translation>这台电脑保存的以往查看记录没能读出或写入。这次查看本身是完整的。</translation>
    </message>
    <message>
        <source>This app at earlier looks</source>
        <translation>以前几次查看时的这个应用</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a day, the time of day, what was so</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two days, then what was so</comment>
        <translation>%1至%2：%3</translation>
    </message>
    <message>
        <source>could read your contacts</source>
        <translation>能读取你的通讯录</translation>
    </message>
    <message>
        <source>wanted contacts, was not allowed</source>
        <translation>想要通讯录，未被允许</translation>
    </message>
    <message>
        <source>did not ask for the whole list</source>
        <translation>不索要整本通讯录</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>没能查到</translation>
    </message>
    <message>
        <source>was not installed</source>
        <translation>没有安装</translation>
    </message>
    <message>
        <source>you turned contacts off with LenderLens</source>
        <translation>你用 LenderLens 关掉了通讯录权限</translation>
    </message>
    <message>
        <source>you chose Undo: contacts given back</source>
        <translation>你点了“恢复允许”：又允许读取通讯录</translation>
    </message>
    <message>
        <source>had been removed and installed again</source>
        <translation>曾被卸载后重新安装</translation>
    </message>
    <message>
        <source>had been updated</source>
        <translation>曾更新过</translation>
    </message>
    <message>
        <source>Between looks we saw nothing: it may have been on or off meanwhile.</source>
        <translation>两次查看之间我们什么都没看到：期间它可能开过，也可能关过。</translation>
    </message>
    <message>
        <source>Remember this phone, so that the next time shows what came back</source>
        <translation>记住这台手机，下次能看出什么又回来了</translation>
    </message>
    <message>
        <source>Kept on this computer only, in LenderLens’s data folder: which apps were there, their versions, who could read contacts. At most 20 looks; each new one deletes those older than 90 days. No names of people, no serial number. Turning this off deletes what is kept of this phone.</source>
        <translation>只保存在这台电脑上 LenderLens 的数据文件夹里：有哪些应用、什么版本、哪些能读取通讯录。最多 20 次，每次新的查看会删除 90 天以前的。没有人名，没有序列号。关掉这个开关，就会删除这台手机的记录。</translation>
    </message>
    <message>
        <source>From the next look on.</source>
        <translation>从下次查看开始。</translation>
    </message>
    <message>
        <source>Nothing of this look is kept on this computer. What is kept for Undo is a matter of its own.</source>
        <translation>这次查看不会保存在这台电脑上。“可恢复的改动”另算。</translation>
    </message>
    <message>
        <source>Delete earlier looks at this phone</source>
        <translation>删除以前查看这台手机的记录</translation>
    </message>
    <message>
        <source>Turn it off on the phone: %1</source>
        <translation>在手机上关闭：%1</translation>
    </message>
    <message>
        <source>notification access</source>
        <translation>通知使用权</translation>
    </message>
    <message>
        <source>accessibility service</source>
        <translation>无障碍服务</translation>
    </message>
    <message>
        <source>phone app</source>
        <translation>电话应用</translation>
    </message>
    <message>
        <source>SMS app</source>
        <translation>短信应用</translation>
    </message>
    <message>
        <source>app of a watch or glasses</source>
        <translation>手表或眼镜的应用</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>all files access</source>
        <translation>所有文件访问权限</translation>
    </message>
    <message>
        <source>Your phone may use other words.</source>
        <translation>你的手机上叫法可能不同。</translation>
    </message>
    <message>
        <source>Open this page on the phone</source>
        <translation>在手机上打开这一页</translation>
    </message>
    <message>
        <source>Open on the phone: %1, for %2</source>
        <translation>在手机上打开：%1，应用是%2</translation>
    </message>
    <message>
        <source>Show me how to turn off: %1, for %2</source>
        <translation>告诉我怎样关闭：%1，应用是%2</translation>
    </message>
    <message>
        <source>The phone is read again by itself; this page goes on once it is off.</source>
        <translation>会自动再读手机；关闭以后，这一页会自己往下走。</translation>
    </message>
    <message>
        <source>The phone was asked to open the page for this. If you do not see it, unlock the phone.</source>
        <translation>已请手机打开这一项的页面。如果没有看到，请解锁手机。</translation>
    </message>
    <message>
        <source>Click “Open this page on the phone”, or search the phone’s settings for %1</source>
        <translation>点“在手机上打开这一页”，或在手机的设置里搜索%1</translation>
    </message>
    <message>
        <source>Search the phone’s settings for %1</source>
        <translation>在手机的设置里搜索%1</translation>
    </message>
    <message>
        <source>Tap “%1” in the list</source>
        <translation>在列表里点“%1”</translation>
    </message>
    <message>
        <source>Tap “Permissions”, then “SMS”</source>
        <translation>点“权限”，再点“短信”</translation>
    </message>
    <message>
        <source>Tap “Permissions”, then “Call logs”</source>
        <translation>点“权限”，再点“通话记录”</translation>
    </message>
    <message>
        <source>Tap “Permissions”, then “Phone”</source>
        <translation>点“权限”，再点“电话”</translation>
    </message>
    <message>
        <source>Turn the switch beside it off</source>
        <translation>关闭旁边的开关</translation>
    </message>
    <message>
        <source>“Apps”, and tap the app</source>
        <translation>“应用”，再点这个应用</translation>
    </message>
    <message>
        <source>“Default apps”</source>
        <translation>“默认应用”</translation>
    </message>
    <message>
        <source>“Notification access”, or “Device &amp; app notifications”</source>
        <translation>“通知使用权”或“设备和应用通知”</translation>
    </message>
    <message>
        <source>“Accessibility”</source>
        <translation>“无障碍”</translation>
    </message>
    <message>
        <source>“Connected devices”, or “Bluetooth”</source>
        <translation>“已连接的设备”或“蓝牙”</translation>
    </message>
    <message>
        <source>“Keyboard”, or “Language &amp; input”</source>
        <translation>“键盘”或“语言和输入法”</translation>
    </message>
    <message>
        <source>“All files access”</source>
        <translation>“所有文件访问权限”</translation>
    </message>
    <message>
        <source>“Display over other apps”, or “Draw over other apps”</source>
        <translation>“显示在其他应用的上层”或“悬浮窗”</translation>
    </message>
    <message>
        <source>“Install unknown apps”</source>
        <translation>“安装未知应用”</translation>
    </message>
    <message>
        <source>Choose another app, such as the one that came with the phone</source>
        <translation>选另一个应用，例如手机自带的那个</translation>
    </message>
    <message>
        <source>Turn its switch off (“Allow notification access”), then tap “Turn off”</source>
        <translation>关闭它的开关（“允许使用通知”），再点“关闭”</translation>
    </message>
    <message>
        <source>Turn its switch off, then tap “Stop”, “Turn off” or “OK”</source>
        <translation>关闭它的开关，再点“停止”“关闭”或“确定”</translation>
    </message>
    <message>
        <source>Tap “Phone app”</source>
        <translation>点“电话应用”</translation>
    </message>
    <message>
        <source>Tap “SMS app”</source>
        <translation>点“短信应用”</translation>
    </message>
    <message>
        <source>Tap the gear beside the watch or the glasses</source>
        <translation>点手表或眼镜旁边的齿轮</translation>
    </message>
    <message>
        <source>Take the app away there, or tap “Forget”: that unpairs the device</source>
        <translation>在那里去掉这个应用，或点“取消保存”：这样会解除与设备的配对</translation>
    </message>
    <message>
        <source>Turn another keyboard on, if this is the only one</source>
        <translation>如果只有这一个键盘，先打开另一个</translation>
    </message>
    <message>
        <source>Turn the switch of this app’s keyboard off</source>
        <translation>关闭这个应用的键盘开关</translation>
    </message>
    <message>
        <source>Turn “Allow access to manage all files” off</source>
        <translation>关闭“授予所有文件的管理权限”</translation>
    </message>
    <message>
        <source>Turn “Allow display over other apps” off</source>
        <translation>关闭“允许显示在其他应用的上层”</translation>
    </message>
    <message>
        <source>Turn “Allow from this source” off</source>
        <translation>关闭“允许来自此来源的应用”</translation>
    </message>
    <message>
        <source>Off now for %2: %1</source>
        <translation>%2现在已关闭：%1</translation>
    </message>
    <message>
        <source>Read from the phone at %2: it is still on for %1.</source>
        <translation>%2从手机读取：%1仍然开着。</translation>
    </message>
    <message>
        <source>Read from the phone at %1. What the app saw before may have been kept.</source>
        <translation>%1从手机读取。应用以前看到的内容，可能已被留存。</translation>
    </message>
</context>
</TS>
